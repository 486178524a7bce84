-- Plans that schools have adopted, as far as the strategy service has told: which areas do they work on?
create table adopted_plan (
  id          uuid   primary key,
  school      text   not null,
  owner       text   not null,
  version     bigint not null,
  kind        text   not null,
  round       uuid,
  adopted_on  date   not null,
  measures    jsonb  not null
);

create index adopted_plan_of_school on adopted_plan (school);
create index adopted_plan_of_owner on adopted_plan (owner);

-- The areas that a pulse asks a school about, fixed when it opens; null for all.
alter table school_assessment add column areas jsonb;
