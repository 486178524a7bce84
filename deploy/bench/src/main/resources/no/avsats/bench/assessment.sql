-- As the service reads a school of a round (the log with quarkus.hibernate-orm.log.sql).
select sa1_0.id, sa1_0.answering, sa1_0.areas, sa1_0.closed_on, sa1_0.code, sa1_0.opens_on, sa1_0.participation, sa1_0.pool,
  r1_0.id, r1_0.closed, r1_0.closes_on, r1_0.follows, r1_0.form, r1_0.framework, r1_0.idempotency_key, r1_0.k, r1_0.opens_on,
  r1_0.owner, r1_0.plan_digest, r1_0.planned_at, r1_0.pools, r1_0.pupil_years, r1_0.reason, r1_0.roles, r1_0.share_after, r1_0.title,
  r1_0.version, r1_0.waves, sa1_0.school, sa1_0.state, sa1_0.teams, sa1_0.version, sa1_0.wave
from school_assessment sa1_0 left join round r1_0 on r1_0.id = sa1_0.round where sa1_0.id = cast(:assessment as uuid);
