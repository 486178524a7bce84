-- School years whose pupils are asked too; none for rounds from before they could be.
alter table round add column pupil_years jsonb not null default '[]';
