-- As the service keeps answers or submits them (its log with quarkus.hibernate-orm.log.sql tells), until it leaves the answer side.
set local role assessment_answers;
select as1_0.id, as1_0.answers, as1_0.key_hash, as1_0.obstacle, as1_0.role, as1_0.round, as1_0.school, as1_0.submitted, as1_0.team,
  as1_0.unit
from response as1_0 where as1_0.key_hash = :hash fetch first 1 rows only;
set local role none;
select sa1_0.id, sa1_0.answering, sa1_0.areas, sa1_0.closed_on, sa1_0.code, sa1_0.opens_on, sa1_0.participation, sa1_0.pool,
  r1_0.id, r1_0.closed, r1_0.closes_on, r1_0.follows, r1_0.form, r1_0.framework, r1_0.idempotency_key, r1_0.k, r1_0.opens_on,
  r1_0.owner, r1_0.plan_digest, r1_0.planned_at, r1_0.pools, r1_0.pupil_years, r1_0.reason, r1_0.roles, r1_0.share_after, r1_0.title,
  r1_0.version, r1_0.waves, sa1_0.school, sa1_0.state, sa1_0.teams, sa1_0.version, sa1_0.wave
from school_assessment sa1_0 join round r1_0 on r1_0.id = sa1_0.round
where r1_0.id = cast(:round as uuid) and sa1_0.school = :school fetch first 1 rows only;
select 1 from school_assessment where id = cast(:assessment as uuid) for share;
select sa1_0.id, sa1_0.answering, sa1_0.areas, sa1_0.closed_on, sa1_0.code, sa1_0.opens_on, sa1_0.participation, sa1_0.pool,
  r1_0.id, r1_0.closed, r1_0.closes_on, r1_0.follows, r1_0.form, r1_0.framework, r1_0.idempotency_key, r1_0.k, r1_0.opens_on,
  r1_0.owner, r1_0.plan_digest, r1_0.planned_at, r1_0.pools, r1_0.pupil_years, r1_0.reason, r1_0.roles, r1_0.share_after, r1_0.title,
  r1_0.version, r1_0.waves, sa1_0.school, sa1_0.state, sa1_0.teams, sa1_0.version, sa1_0.wave
from school_assessment sa1_0 left join round r1_0 on r1_0.id = sa1_0.round where sa1_0.id = cast(:assessment as uuid);
set local role assessment_answers;
select 1 from pg_advisory_xact_lock(hashtextextended(:round || :school, 0));
select as1_0.id, as1_0.answers, as1_0.key_hash, as1_0.obstacle, as1_0.role, as1_0.round, as1_0.school, as1_0.submitted, as1_0.team,
  as1_0.unit
from response as1_0 where as1_0.id = cast(:id as uuid);
update response set answers = cast(:answers as jsonb), key_hash = :hash, obstacle = null, role = 'TEACHER',
  round = cast(:round as uuid), school = :school, submitted = :submitted, team = null, unit = :school where id = cast(:id as uuid);
with taken as (delete from response where round = cast(:round as uuid) and school = :school returning *)
insert into response select * from taken order by gen_random_uuid();
