-- What its holder keeps of an answer sheet, locked with the resume code, stands apart from what counts. Whoever copies the
-- database reads no draft, and finds no key beside an answer that was submitted.
do $$
begin
  if exists (select from response) then
    raise exception 'Answer sheets of open rounds cannot be locked without their codes. Let the rounds close before you update.';
  end if;
end $$;

-- The answer side. Goes at closing. Every write leaves the row where it is, with room for a second one beside it.
create table kept_sheet (
  key_hash   text  primary key,
  assessment uuid  not null,
  role       text  not null,
  sealed     bytea not null
) with (fillfactor = 50);

create index kept_sheet_in on kept_sheet (assessment);

revoke all on kept_sheet from assessment_app;
grant select, insert, update, delete on kept_sheet to assessment_answers;

-- What was submitted, under no key. Nothing looks for a single one.
alter table response drop column key_hash, drop column submitted, drop constraint response_pkey;
drop index response_at;
alter table response add primary key (round, school, id);
