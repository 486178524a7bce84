-- One submitted sheet of the school less, whichever it is, and the sheet a draft once more.
delete from sealed_sheet where id = (select id from sealed_sheet where assessment = cast(:assessment as uuid) limit 1);
update kept_sheet set sealed = :sealed where key_hash = :hash;
delete from ballot_receipt where assessment = cast(:assessment as uuid);
