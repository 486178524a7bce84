-- Leaders' own habits are asked in a round like any other, on sealed sheets: there is no survey of its own any more. What closed
-- surveys show is dropped and not taken over: it tells exact counts, which no release may.
do $$
begin
  if exists (select from habit_survey where state = 'OPEN') then
    raise exception 'Answers about habits cannot be sealed afterwards. Let the survey close before you update.';
  end if;
end $$;

drop table habit_answered;
drop table habit_sums;
drop table habit_survey;

-- What a round about habits tells of all its schools' leaders together. Never changed and never taken back.
create table habit_release (
  round       uuid        primary key references round,
  owner       text        not null,
  released_at timestamptz not null,
  figures     jsonb       not null
);

create index habit_release_of_owner on habit_release (owner, released_at desc);

create trigger release_is_final before update or delete on habit_release
  for each row execute function release_is_final();

-- A list that says who got a ballot is a school's, or one for all schools of a round about habits: then it stands under the round.
alter table ballot_issued drop constraint ballot_issued_assessment_fkey;
