update kept_sheet set sealed = :sealed where key_hash = :hash;
set local role none;
