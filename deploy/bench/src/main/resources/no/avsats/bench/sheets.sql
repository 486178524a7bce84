-- Resume codes are the numbers of the sheets, with sixteen digits.
insert into response (id, round, school, unit, role, answers, submitted, key_hash)
select gen_random_uuid(), at.round, at.school, at.school, 'TEACHER', cast(:answers as jsonb), :submitted,
  encode(sha256(convert_to(lpad(cast(at.place * :each + n - 1 + :first as text), 16, '0'), 'UTF8')), 'hex')
from (
  select round, school, row_number() over (order by school) - 1 as place
  from school_assessment where round = cast(:round as uuid)) at
cross join generate_series(1, :each) n
where at.place >= :from and at.place < :to;
