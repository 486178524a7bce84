-- An owner's own year wheel; owners without a row go by the one that ships.
create table year_wheel (
  owner   text primary key,
  entries jsonb not null,
  who     text not null,
  version bigint not null
);
