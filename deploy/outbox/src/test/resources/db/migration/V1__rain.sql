create table observer (
  name text primary key
);

create table rain (
  place       text   primary key,
  version     bigint not null,
  millimetres int    not null,
  measured_by text   references observer
);
