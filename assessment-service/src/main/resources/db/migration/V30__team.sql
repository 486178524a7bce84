-- The teams of a school, fixed when it opens, and the one that somebody answering has chosen: empty for none of them, null before.
alter table school_assessment add column teams jsonb not null default '[]';
alter table school_assessment alter column teams drop default;
alter table response add column team text;
alter table released_answer add column team text;
