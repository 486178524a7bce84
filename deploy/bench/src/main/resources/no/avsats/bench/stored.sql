-- Releases of earlier rounds, in which every school released as much as one school did now. Single answers are nowhere any more.
insert into round (id, owner, title, framework, form, roles, opens_on, closes_on, k, share_after, waves, pools, closed, version,
  planned_at, idempotency_key, plan_digest, follows, reason, pupil_years)
select gen_random_uuid(), owner, title || ' ' || n, framework, form, roles, opens_on - 200 * n, closes_on - 200 * n, k, share_after,
  waves, pools, true, version, planned_at - n * interval '200 days', null, plan_digest, null, reason, pupil_years
from round cross join generate_series(1, 3) n;

insert into school_assessment (id, round, school, wave, pool, answering, state, opens_on, closed_on, participation, teams, areas,
  code, version)
select gen_random_uuid(), earlier.id, a.school, a.wave, null, a.answering, 'RELEASED', earlier.opens_on, earlier.closes_on,
  a.participation, a.teams, a.areas, substr(md5(random()::text || a.id), 1, 10), a.version
from round earlier join round now on now.owner = earlier.owner and not now.closed join school_assessment a on a.round = now.id
where earlier.closed;

insert into release (id, round, owner, unit, name, schools, released_at, office_from, content)
select gen_random_uuid(), a.round, earlier.owner, a.school, r.name, jsonb_build_array(a.school), r.released_at, r.office_from, r.content
from school_assessment a join round earlier on earlier.id = a.round and earlier.closed
cross join (select * from release order by released_at limit 1) r;

vacuum analyze;
