-- The newest snapshot of every organisation, as identity told it.
create table organisation (
  id         text   primary key,
  version    bigint not null,
  owner      text   not null,
  parent     text,
  kind       text   not null,
  name       text   not null,
  headcount  jsonb  not null,
  valid_from date,
  valid_to   date
);

create index organisation_of_owner on organisation (owner, name);
