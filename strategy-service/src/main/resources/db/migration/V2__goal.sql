-- Sub-goals of all strategies, told by the documents on every save: what measures serve and what answers what.
create table goal (
  id           uuid primary key,
  strategy     uuid not null,
  organisation text not null,
  parent       uuid,
  number       int  not null,
  title        text not null,
  published    boolean not null
);

create index goal_of_strategy on goal (strategy, number);
create index goal_below on goal (parent) where parent is not null;
create index goal_of_organisation on goal (organisation) where published;
