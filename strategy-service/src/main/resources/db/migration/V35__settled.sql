-- What was left open stays so in the minutes that say it; that it was settled since is told beside it.
alter table resolution add column settled boolean not null default false;
