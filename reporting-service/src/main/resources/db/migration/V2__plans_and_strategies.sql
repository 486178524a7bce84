-- Adopted plans and their measures, the newest edition of each.
create table plan (
  plan        uuid   primary key,
  school      text   not null,
  owner       text   not null,
  version     bigint not null,
  kind        text   not null,
  title       text   not null,
  team        text,
  school_year int    not null,
  edition     int    not null,
  adopted_on  date   not null,
  strategy    uuid,
  round       uuid
);

create index plan_of_owner on plan (owner, school_year);

create table planned_measure (
  plan      uuid not null references plan,
  measure   uuid not null,
  area      text,
  goal      uuid,
  starts_on date not null,
  due       date not null,
  status    text not null,
  helped    text,
  primary key (plan, measure)
);

-- Who has a strategy of its own, and how far it has come.
create table strategy (
  strategy     uuid   primary key,
  organisation text   not null,
  owner        text   not null,
  version      bigint not null,
  kind         text   not null,
  title        text   not null,
  starts_on    date   not null,
  ends_on      date   not null,
  state        text   not null,
  decided_on   date,
  edition      int,
  path         text
);

create index strategy_of_owner on strategy (owner);

-- Who follows somebody else's.
create table followed_strategy (
  organisation text   not null,
  kind         text   not null,
  owner        text   not null,
  version      bigint not null,
  strategy     uuid,
  whose        text,
  since        date   not null,
  primary key (organisation, kind)
);

create index followed_of_owner on followed_strategy (owner);
