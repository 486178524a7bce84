-- What this service tells the others. A row commits with the state that it tells about; the relay sends it and marks it.
-- Rows stay: when the broker has lost everything, "update outbox set published_at = null" sends the whole history again.
create table outbox (
  id           bigint generated always as identity primary key,
  event_id     uuid        not null unique,
  topic        text        not null,
  key          text        not null,
  type         text        not null,
  subject      text        not null,
  occurred_at  timestamptz not null default now(),
  -- a broker takes at most 1 MiB: what it would refuse for ever is refused here, in the transaction that says it
  data         text        not null check (octet_length(data) <= 900000),
  published_at timestamptz
);

create index outbox_unpublished on outbox (id) where published_at is null;
