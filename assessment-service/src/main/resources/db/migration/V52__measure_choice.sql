-- What a school makes of a proposed measure, remembered from round to round: its id is the same in every version.
create table measure_choice (
  school    text        not null,
  measure   text        not null,
  owner     text        not null,
  framework text        not null,
  choice    text        not null check (choice in ('ACCEPTED', 'REJECTED', 'DONE')),
  chosen_at timestamptz not null,
  primary key (school, measure)
);

create index measure_choice_of_owner on measure_choice (owner, measure);
