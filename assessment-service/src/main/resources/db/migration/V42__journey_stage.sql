-- At which stage of the journey an owner's office found its IT, and when. Kept for good: the way is what is interesting.
create table journey_stage (
  id          uuid        primary key,
  owner       text        not null,
  framework   text        not null,
  stage       text        not null,
  recorded_at timestamptz not null
);

create index journey_stage_of_owner on journey_stage (owner, recorded_at desc, id);
