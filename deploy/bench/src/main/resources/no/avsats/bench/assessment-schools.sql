-- An owner and its schools, as identity would have told them.
insert into organisation (id, version, owner, parent, kind, name, headcount)
values ('NO:ORGNR:' || :first, 1, 'NO:ORGNR:' || :first, null, 'OWNER', 'Målestad', '{}');

insert into organisation (id, version, owner, parent, kind, name, headcount)
select 'NO:ORGNR:' || (:first + n), 1, 'NO:ORGNR:' || :first, 'NO:ORGNR:' || :first, 'SCHOOL', 'Skole ' || n,
  jsonb_build_object('teacher', :teachers)
from generate_series(1, :schools) n;
