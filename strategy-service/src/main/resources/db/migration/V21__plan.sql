-- A school's plan, or a team's under it, for one school year. Its row is held by whatever changes it or its measures.
create table plan (
  id              uuid    primary key,
  school          text    not null,
  owner           text    not null,
  kind            text    not null,
  title           text    not null,
  team            text    not null,
  school_year     int     not null,
  state           text    not null,
  edition         int     not null,
  adopted_on      date,
  adopted_by      text    not null,
  revised         boolean not null,
  discussed_on    date,
  strategy        uuid,
  round           uuid,
  hours_set_aside numeric(6, 1),
  version         bigint  not null
);

create index plan_of_school on plan (school, school_year desc, title, id);

create table plan_measure (
  id                uuid   primary key,
  plan              uuid   not null references plan on delete cascade,
  position          int    not null,
  -- the edition in which it was adopted first; 0 while it is not
  since_edition     int    not null,
  source            text   not null,
  advice            text,
  advice_level      int,
  advice_reason     text   not null,
  title             text   not null,
  description       text   not null,
  area              text,
  goal              uuid,
  responsible       text   not null,
  starts_on         date,
  due_on            date,
  success_sign      text   not null,
  hours_per_teacher numeric(6, 1),
  status            text   not null,
  note              text   not null,
  helped            text,
  sentence          text   not null,
  link              text   not null,
  activities        jsonb  not null,
  version           bigint not null
);

create index plan_measure_in on plan_measure (plan, position, id);
create index plan_measure_helped on plan_measure (advice) where helped is not null;

create table follow_up (
  id        uuid primary key,
  plan      uuid not null references plan on delete cascade,
  planned   date not null,
  held_on   date,
  note      text not null,
  decisions text not null
);

create index follow_up_of on follow_up (plan, planned, id);

-- The plan as it was adopted, for good.
create table plan_edition (
  plan       uuid  not null references plan,
  edition    int   not null,
  adopted_on date  not null,
  content    jsonb not null,
  primary key (plan, edition)
);

create function plan_edition_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'An adopted edition is final';
end $$;

create trigger plan_edition_is_final before update or delete on plan_edition
  for each row execute function plan_edition_is_final();

-- What was made under an idempotency key.
create table plan_request (
  school text not null,
  key    text not null,
  digest text not null,
  made   uuid not null,
  primary key (school, key)
);
