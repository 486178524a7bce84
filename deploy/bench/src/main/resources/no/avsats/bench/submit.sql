-- As the service counts an answer, between finding and keeping what somebody wrote.
select 1 from pg_advisory_xact_lock(hashtextextended(:round || :school, 0));
insert into response (answers, obstacle, role, round, school, team, unit, id)
values (cast(:answers as jsonb), null, 'TEACHER', cast(:round as uuid), :school, null, :school, gen_random_uuid());
with taken as (delete from response where round = cast(:round as uuid) and school = :school returning *)
insert into response select * from taken order by gen_random_uuid();
insert into ballot_receipt (text, assessment) values (:receipt, cast(:assessment as uuid)) on conflict do nothing;
