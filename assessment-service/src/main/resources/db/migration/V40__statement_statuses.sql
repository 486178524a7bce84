-- How near the school is to each status, stated and signed with the levels and never mixed into them.
alter table statement add column statuses jsonb not null default '{}';
