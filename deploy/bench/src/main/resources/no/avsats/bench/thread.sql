-- Five goals of the owner. Each school answers each of them with a goal of its own, under which stand five measures of its
-- strategy and five of its plan: 300 schools with 10 measures under every goal of the owner. Ids are hashes of places, so that
-- every run has the same.
insert into strategy (id, organisation, owner, kind, title, starts_on, ends_on, parent, state, edition, content, version,
  drafted_at, draft_digest)
select md5('strategy ' || id)::uuid, id, owner, 'ICT_STRATEGY', 'Strategien til ' || name, '2026-08-01', '2030-07-31',
  case when parent is null then null else md5('strategy ' || parent)::uuid end, 'PUBLISHED', 1, '{"parts": []}', 1, now(), ''
from organisation where owner = 'NO:ORGNR:811000000';

insert into goal (id, strategy, organisation, parent, number, title, published)
select md5('goal ' || n || ' of ' || id)::uuid, md5('strategy ' || id)::uuid, id,
  case when parent is null then null else md5('goal ' || n || ' of ' || parent)::uuid end, n,
  'Alle lærere mestrer verktøy nummer ' || n, true
from organisation cross join generate_series(1, 5) n where owner = 'NO:ORGNR:811000000';

create temporary table serving as
select md5('measure ' || n || ' for ' || goal.id)::uuid as stated, md5('planned ' || n || ' for ' || goal.id)::uuid as planned,
  goal.id as goal, goal.strategy, goal.organisation, (goal.number - 1) * 5 + n as place
from goal cross join generate_series(1, 5) n
where organisation <> 'NO:ORGNR:811000000' and organisation like 'NO:ORGNR:811%';

insert into strategy_measure (id, strategy, number, title, responsible, starts_on, due_on, activities)
select stated, strategy, place, 'Teamtid til felles øving', 'Rektor', '2026-08-17', '2028-06-16',
  '[{"title": "Sett tiden inn i årsplanen", "due": "2026-10-01"}, {"title": "Del det beste opplegget", "due": "2026-12-11"}]'
from serving;

insert into strategy_measure_goal (measure, goal) select stated, goal from serving;

insert into plan (id, school, owner, kind, title, team, school_year, state, edition, adopted_on, adopted_by, revised, version)
select md5('plan ' || id)::uuid, id, owner, 'ACTION_PLAN', 'Plan for skoleåret', '', 2026, 'ADOPTED', 1, '2026-08-20', 'Rektor',
  false, 1
from organisation where parent = 'NO:ORGNR:811000000';

insert into plan_measure (id, plan, position, since_edition, source, advice_reason, title, description, goal, responsible,
  starts_on, due_on, success_sign, status, note, sentence, link, activities, version)
select planned, md5('plan ' || organisation)::uuid, place, 1, 'STRATEGY', '', 'Elevarbeid på bordet',
  'Team møtes hver sjette uke om tre elevarbeider.', goal, 'Inspektør', '2026-08-17', '2027-06-18', 'Flere er på målet',
  'UNDER_WAY', '', '', '',
  jsonb_build_array(jsonb_build_object('id', planned, 'title', 'Lag en mal', 'due', '2026-10-01', 'done', false, 'note', '')), 1
from serving;

drop table serving;
analyze;
