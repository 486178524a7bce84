-- How a strategy comes about: where it stands, who works on it, who is kept informed, and what they met about.
create table procedure (
  strategy uuid primary key references strategy,
  step     int not null check (step between 1 and 5),
  brief    boolean not null,
  lends    boolean not null,
  group_of uuid references strategy,
  version  bigint not null
);

create table person (
  id       uuid primary key,
  strategy uuid not null references strategy,
  listed   text not null,
  name     text not null,
  duty     text not null,
  title    text not null,
  email    text not null
);

create index person_of_strategy on person (strategy, listed, name, id);

create table meeting (
  id          uuid primary key,
  strategy    uuid not null references strategy,
  kind        text not null,
  starts_at   timestamp not null,
  minutes     int not null check (minutes between 5 and 600),
  place       text not null,
  agenda      jsonb not null,
  attendance  jsonb not null,
  notes       text not null,
  held        boolean not null,
  approved_by text,
  approved_at timestamptz,
  version     bigint not null
);

create index meeting_of_strategy on meeting (strategy, starts_at, id);

-- What a meeting decided, or left open for the next one.
create table resolution (
  id       uuid primary key,
  meeting  uuid not null references meeting,
  strategy uuid not null references strategy,
  text     text not null,
  open     boolean not null,
  change   bigint references strategy_change,
  at       timestamptz not null
);

create index resolution_of_strategy on resolution (strategy, at, id);
