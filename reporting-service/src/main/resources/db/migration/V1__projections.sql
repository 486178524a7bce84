-- Read models of what the other services tell. Everything here can be built anew from their topics.
create table organisation (
  organisation text   primary key,
  version      bigint not null,
  owner        text   not null,
  parent       text,
  kind         text   not null,
  name         text   not null,
  valid_from   date,
  valid_to     date
);

create index organisation_of_owner on organisation (owner);

create table assessment_round (
  round             uuid   primary key,
  owner             text   not null,
  version           bigint not null,
  title             text   not null,
  framework         text   not null,
  areas             jsonb  not null,
  roles             jsonb  not null,
  opens_on          date   not null,
  closes_on         date   not null,
  waves             jsonb  not null,
  state             text   not null,
  -- what the publisher counted at closing; null while the round goes on
  expected_releases int,
  checksum          text
);

create index round_of_owner on assessment_round (owner, opens_on desc, round);

-- A closed round whose releases are not those that the publisher counted. Settled when the missing ones arrive.
create table round_alarm (
  id                uuid        primary key,
  round             uuid        not null,
  expected_releases int         not null,
  found_releases    int         not null,
  raised_at         timestamptz not null,
  settled_at        timestamptz
);

create index round_alarm_of_round on round_alarm (round) where settled_at is null;

create table participation (
  round      uuid        not null,
  school     text        not null,
  role       text        not null,
  owner      text        not null,
  version    bigint      not null,
  at_least   int         not null,
  at_most    int         not null,
  invited    int         not null,
  state      text        not null,
  counted_at timestamptz not null,
  primary key (round, role, school)
);

create table release (
  round       uuid        not null,
  unit        text        not null,
  release     uuid        not null unique,
  owner       text        not null,
  version     bigint      not null,
  name        text,
  schools     jsonb       not null,
  released_at timestamptz not null,
  office_from date        not null,
  shared_at   timestamptz,
  primary key (round, unit)
);

-- Released figures. A suppressed one has no number in any column.
create table cell (
  id             uuid    primary key,
  round          uuid    not null,
  unit           text    not null,
  role           text    not null,
  area           text    not null,
  indicator      text,
  target         int     not null,
  suppressed     boolean not null,
  answered       int,
  level          int,
  share          int,
  share_in_words text,
  bands          jsonb   not null,
  foreign key (round, unit) references release,
  unique nulls not distinct (round, role, unit, area, indicator),
  check (not suppressed or (answered is null and level is null and share is null and share_in_words is null))
);
