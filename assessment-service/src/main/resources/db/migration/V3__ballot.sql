-- The issuing side: this person (as a keyed hash) got a ballot. No time, and no way to the answers. Goes 30 days after closing.
create table ballot_issued (
  assessment uuid  not null references school_assessment,
  person     text not null,
  primary key (assessment, person)
);

-- How many codes were printed for a role at a school; the codes themselves are nowhere.
create table codes_printed (
  assessment uuid not null references school_assessment,
  role       text not null,
  printed    int  not null,
  primary key (assessment, role)
);

-- The answer side: a ballot opens one response. Goes at closing.
create table ballot_spent (
  mark       text primary key,
  assessment uuid  not null
);

create index ballot_spent_in on ballot_spent (assessment);

-- One person's answers, without the person: no time of any precision, no sequence, a random id. SchemaTest holds it to that.
create table response (
  id        uuid    primary key,
  round     uuid    not null,
  school    text    not null,
  unit      text    not null,
  role      text    not null,
  answers   jsonb   not null,
  submitted boolean not null,
  key_hash  text    not null unique
);

create index response_at on response (round, school, role);

-- What was submitted, copied in random order when the school closed. Goes 30 days after closing; the release stays.
create table released_answer (
  id      uuid  primary key,
  round   uuid  not null,
  school  text  not null,
  unit    text  not null,
  role    text  not null,
  answers jsonb not null
);

create index released_answer_in on released_answer (round, unit);
