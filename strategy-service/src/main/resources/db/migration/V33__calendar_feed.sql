-- Addresses under which calendars subscribe to the meetings of a strategy; only the hash of the secret is kept.
create table calendar_feed (
  id         uuid primary key,
  strategy   uuid not null references strategy,
  secret     text not null unique,
  who        text not null,
  made_at    timestamptz not null,
  revoked_at timestamptz
);

create index feed_of_strategy on calendar_feed (strategy, made_at);
