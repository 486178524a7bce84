-- The earlier round that a round asks again, to see what has changed.
alter table round add column follows uuid references round;
create index round_following on round (follows);
