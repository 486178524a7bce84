-- What assessment tells: the areas of a round, and what a school's release, or its pool's, proposes.
create table advised_round (
  id       uuid   primary key,
  owner    text   not null,
  version  bigint not null,
  title    text   not null,
  areas    jsonb  not null,
  opens_on date   not null
);

create index advised_round_of_owner on advised_round (owner, opens_on desc, id);

-- One row a school of the release: a school in a pool may have its own unit (leaders) and the pool's (teachers).
create table school_advice (
  round       uuid        not null,
  school      text        not null,
  unit        text        not null,
  version     bigint      not null,
  released_at timestamptz not null,
  advice      jsonb       not null,
  primary key (round, school, unit)
);

create index school_advice_of_school on school_advice (school, released_at desc);
