update kept_sheet set assessment = cast(:assessment as uuid), role = 'TEACHER', sealed = :sealed where key_hash = :hash;
set local role none;
