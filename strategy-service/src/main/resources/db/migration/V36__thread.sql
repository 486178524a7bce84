-- Measures of strategies beside the documents, as goals are: what serves which goal is one index away.
create table strategy_measure (
  id          uuid primary key,
  strategy    uuid  not null,
  number      int   not null,
  title       text  not null,
  responsible text  not null,
  starts_on   date,
  due_on      date,
  activities  jsonb not null
);

create table strategy_measure_goal (
  measure uuid not null references strategy_measure on delete cascade,
  goal    uuid not null,
  primary key (measure, goal)
);

create index measure_of_strategy on strategy_measure (strategy, number);
create index measure_for_goal on strategy_measure_goal (goal);
create index plan_measure_for_goal on plan_measure (goal) where goal is not null;
create index organisation_below on organisation (parent) where parent is not null;

-- Whether the newest edition does not have the goal any more; measures may still serve it.
alter table goal add column ended boolean not null default false;

-- What stands already: of the newest edition, or of the draft while there is none.
create temporary table standing on commit drop as
select s.id as strategy, part.ordinality, part.value as part
from strategy s
left join edition e on e.strategy = s.id and e.number = s.edition
cross join jsonb_array_elements(coalesce(e.content, s.content) -> 'parts') with ordinality part;

insert into strategy_measure
select (part ->> 'id')::uuid, strategy, row_number() over (partition by strategy order by ordinality),
  part -> 'item' ->> 'title', coalesce(part -> 'item' ->> 'responsible', ''), (part -> 'item' ->> 'start')::date,
  (part -> 'item' ->> 'due')::date, coalesce(part -> 'item' -> 'activities', '[]')
from standing where part -> 'item' ->> 'type' = 'measure';

insert into strategy_measure_goal
select distinct (part ->> 'id')::uuid, goal.value::uuid
from standing cross join jsonb_array_elements_text(part -> 'item' -> 'goals') goal
where part -> 'item' ->> 'type' = 'measure';

update goal set ended = true
where published and not exists (
  select 1 from standing where standing.strategy = goal.strategy and (part ->> 'id')::uuid = goal.id);
