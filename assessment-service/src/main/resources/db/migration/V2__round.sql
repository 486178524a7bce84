-- An owner's campaign. Waves and pools are fixed when it is planned: what is in them never changes.
create table round (
  id              uuid   primary key,
  owner           text   not null,
  title           text   not null,
  framework       text   not null,
  form            text   not null,
  roles           jsonb  not null,
  opens_on        date   not null,
  closes_on       date   not null,
  k               int    not null check (k >= 5),
  share_after     int    not null check (share_after between 0 and 20),
  waves           jsonb  not null,
  pools           jsonb  not null,
  closed          boolean not null,
  version         bigint not null,
  planned_at      timestamptz not null,
  idempotency_key text,
  plan_digest     text   not null,
  unique (owner, idempotency_key)
);

create index round_of_owner on round (owner, planned_at desc, id);

-- A school in a round. Its row is what a closing and a submission meet at: see SchoolAssessment.
create table school_assessment (
  id            uuid   primary key,
  round         uuid   not null references round,
  school        text   not null,
  wave          int    not null,
  pool          uuid,
  answering     jsonb  not null,
  state         text   not null,
  opens_on      date   not null,
  closed_on     date,
  participation jsonb  not null,
  version       bigint not null,
  unique (round, school)
);

create index school_assessment_of_school on school_assessment (school);
create index school_assessment_at_work on school_assessment (state) where state in ('PLANNED', 'OPEN');
