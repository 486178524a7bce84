-- What somebody submits is sealed for a key that is not in the database, and opened once, when its figures are released. So the
-- database, its log and its backups never hold an answer that anybody could read.
do $$
begin
  if exists (select from school_assessment where state = 'OPEN')
    or exists (select from habit_survey where state = 'OPEN')
    or exists (select from released_answer a where not exists (
      select from release r where r.round = a.round and r.unit = a.unit)) then
    raise exception 'Answers of open rounds cannot be sealed afterwards. Let rounds and surveys close before you update.';
  end if;
end $$;

drop table response;
drop table released_answer;

-- The public half that a school's and role's answers are sealed for. Whoever writes shares the row, whoever closes holds it alone
-- and takes "open" away: from then on nothing is written. Goes with the sheets.
create table release_key (
  assessment uuid    not null,
  role       text    not null,
  encoded    bytea   not null,
  open       boolean not null,
  primary key (assessment, role)
);

-- What was submitted, all of one size. Goes when it is released.
create table sealed_sheet (
  id         uuid  primary key,
  assessment uuid  not null,
  role       text  not null,
  sealed     bytea not null
);

create index sealed_sheet_in on sealed_sheet (assessment, role);

revoke all on release_key, sealed_sheet from assessment_app;
grant select, insert, update, delete on release_key, sealed_sheet to assessment_answers;

-- The marks were made with one secret for all lists, in the service's settings. Now each list has a secret of its own, which goes
-- when the school closes, and the list with it.
delete from ballot_issued;
