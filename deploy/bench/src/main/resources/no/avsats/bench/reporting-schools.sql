-- An owner and its schools, as identity would have told them.
insert into organisation (organisation, version, owner, parent, kind, name)
values ('NO:ORGNR:' || :first, 1, 'NO:ORGNR:' || :first, null, 'OWNER', 'Målestad');

insert into organisation (organisation, version, owner, parent, kind, name)
select 'NO:ORGNR:' || (:first + n), 1, 'NO:ORGNR:' || :first, 'NO:ORGNR:' || :first, 'SCHOOL', 'Skole ' || n
from generate_series(1, :schools) n;
