-- One answer of the school less, whichever it is, and the sheet a draft once more; in turn with the service.
select 1 from pg_advisory_xact_lock(hashtextextended(:round || :school, 0));
delete from response where id = (
  select id from response where round = cast(:round as uuid) and school = :school limit 1) and round = cast(:round as uuid) and school = :school;
update kept_sheet set sealed = :sealed where key_hash = :hash;
delete from ballot_receipt where assessment = cast(:assessment as uuid);
