-- Measures out of a file that somebody has looked at and may bring in; goes with the next file of the plan.
create table plan_import (
  plan     uuid  primary key references plan on delete cascade,
  id       uuid  not null,
  measures jsonb not null
);
