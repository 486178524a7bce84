insert into response (id, round, school, unit, role, answers)
select gen_random_uuid(), at.round, at.school, at.school, 'TEACHER', cast(:answers as jsonb)
from (
  select round, school, row_number() over (order by school) - 1 as place
  from school_assessment where round = cast(:round as uuid)) at
cross join generate_series(1, :each) n
where at.place >= :from and at.place < :to;
