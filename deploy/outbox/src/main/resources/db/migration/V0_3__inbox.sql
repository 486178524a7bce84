-- How far each feed has read; moves in the transaction of the projection, so an event takes effect exactly once.
-- topic_id is Kafka's own: a topic that was created anew is read from its start.
create table feed_position (
  feed        text   not null,
  topic       text   not null,
  partition   int    not null,
  topic_id    uuid   not null,
  next_offset bigint not null,
  primary key (feed, topic, partition)
);

-- What a feed could not take, as it was on the wire.
create table dead_letter (
  id            uuid        primary key default gen_random_uuid(),
  feed          text        not null,
  topic         text        not null,
  partition     int         not null,
  record_offset bigint      not null,
  key           text,
  type          text,
  headers       json        not null,
  data          bytea,
  reason        text        not null,
  received_at   timestamptz not null default now(),
  replayed_at   timestamptz
);

create index dead_letter_newest on dead_letter (received_at desc, id);
