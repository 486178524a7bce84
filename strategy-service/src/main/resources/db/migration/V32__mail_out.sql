-- Mail that is to be sent. Written with what it tells of; a job sends it afterwards, once per key and receiver.
create table mail_out (
  id         uuid primary key,
  about      uuid not null,
  receiver   text not null,
  subject    text not null,
  body       text not null,
  written_at timestamptz not null,
  next_at    timestamptz not null,
  tries      int not null,
  sent_at    timestamptz,
  unique (about, receiver)
);

create index mail_to_send on mail_out (next_at) where sent_at is null;
