-- A municipality with 300 schools, as identity would have told it.
insert into organisation (id, version, owner, parent, kind, name, headcount)
values ('NO:ORGNR:811000000', 1, 'NO:ORGNR:811000000', null, 'OWNER', 'Målestad kommune', '{}');

insert into organisation (id, version, owner, parent, kind, name, headcount)
select 'NO:ORGNR:' || (811000000 + n), 1, 'NO:ORGNR:811000000', 'NO:ORGNR:811000000', 'SCHOOL', 'Skole ' || n, '{"teacher": 20}'
from generate_series(1, 300) n;
