-- The one release of a school or pool in a round. Never changed and never taken back, not even by us.
create table release (
  id          uuid        primary key,
  round       uuid        not null references round,
  owner       text        not null,
  unit        text        not null,
  name        text,
  schools     jsonb       not null,
  released_at timestamptz not null,
  office_from date        not null,
  content     jsonb       not null,
  unique (round, unit)
);

create function release_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'A release is final';
end $$;

create trigger release_is_final before update or delete on release
  for each row execute function release_is_final();

-- The principal let the office see a release before its last day.
create table release_shared (
  release   uuid        primary key references release,
  shared_at timestamptz not null
);

-- Who looked at a school's figures, as a role: the school's staff can read it.
create table release_view (
  id        uuid        primary key,
  release   uuid        not null references release,
  school    text        not null,
  viewer    text        not null,
  viewed_at timestamptz not null
);

create index release_view_of_school on release_view (school, viewed_at desc, id);
