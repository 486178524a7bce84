-- Versions of frameworks that owners made out of others: a draft each, published for good. Those that ship are files.
create table own_framework (
  key       text    primary key,
  family    text    not null,
  version   int     not null,
  owner     text    not null,
  published boolean not null,
  document  jsonb   not null,
  left_out  jsonb   not null,
  revision  bigint  not null,
  unique (family, version)
);

create unique index own_framework_draft on own_framework (owner) where not published;
create index own_framework_of_owner on own_framework (owner, version desc);

create function published_framework_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'A published framework is final';
end $$;

create trigger published_framework_is_final before update or delete on own_framework
  for each row when (old.published) execute function published_framework_is_final();
