-- Surveys of leaders' own digital habits. Of an owner at most one is not closed; figures are what the closing let out.
create table habit_survey (
  id              uuid        primary key,
  owner           text        not null,
  title           text        not null,
  framework       text        not null,
  follows         uuid        references habit_survey,
  opens_on        date        not null,
  closes_on       date        not null,
  state           text        not null check (state in ('PLANNED', 'OPEN', 'CLOSED')),
  closed_on       date,
  figures         jsonb,
  version         bigint      not null,
  planned_at      timestamptz not null,
  plan            text        not null,
  idempotency_key text,
  unique (owner, idempotency_key),
  check ((state = 'CLOSED') = (closed_on is not null and figures is not null))
);

create index habit_survey_of_owner on habit_survey (owner, planned_at desc);
create unique index habit_survey_not_closed on habit_survey (owner) where state <> 'CLOSED';

-- The side of the answers: how many gave which answer, all in one row, so that every answer writes all of them anew. Goes at closing.
create table habit_sums (
  survey uuid  primary key,
  people int   not null,
  cells  jsonb not null
);

-- The side of the persons: this leader, as a keyed hash, has answered. No time. Goes at closing.
create table habit_answered (
  survey uuid not null,
  person text not null,
  primary key (survey, person)
);

revoke all on habit_sums, habit_answered from assessment_app;
grant select, insert, update, delete on habit_sums to assessment_answers;
grant select, insert, delete on habit_answered to assessment_issuing;
