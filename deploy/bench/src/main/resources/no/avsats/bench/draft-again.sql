-- In turn with the service, which writes all sheets of a school with each.
select 1 from pg_advisory_xact_lock(hashtextextended(:round || :school, 0));
update response set submitted = false where key_hash = encode(sha256(convert_to(:key, 'UTF8')), 'hex');
delete from ballot_receipt where assessment = cast(:assessment as uuid);
