-- Strategy documents; what they say is one tree, written part by part (no.avsats.strategy.content).
create table strategy (
  id                 uuid primary key,
  organisation       text not null,
  owner              text not null,
  kind               text not null,
  title              text not null,
  starts_on          date not null,
  ends_on            date not null,
  parent             uuid,
  predecessor        uuid,
  state              text not null,
  consultation_until date,
  decision           jsonb,
  edition            int not null,
  content            jsonb not null,
  version            bigint not null,
  drafted_at         timestamptz not null,
  idempotency_key    text,
  draft_digest       text not null,
  check (starts_on <= ends_on),
  unique (organisation, idempotency_key)
);

create index strategy_of_organisation on strategy (organisation, drafted_at desc, id);
create index strategy_after on strategy (predecessor) where predecessor is not null;

-- What anybody may read, for ever: never updated, never deleted.
create table edition (
  id           uuid primary key,
  strategy     uuid not null,
  number       int not null,
  organisation text not null,
  owner        text not null,
  kind         text not null,
  title        text not null,
  starts_on    date not null,
  ends_on      date not null,
  parent       uuid,
  predecessor  uuid,
  decision     jsonb,
  content      jsonb not null,
  published_at timestamptz not null,
  unique (strategy, number)
);

create index edition_of_organisation on edition (organisation, published_at desc, id);

-- Who changed what; the history of a draft.
create table strategy_change (
  id       bigint generated always as identity primary key,
  strategy uuid not null references strategy,
  what     text not null,
  part     uuid,
  before   jsonb,
  after    jsonb,
  who      text not null,
  at       timestamptz not null
);

create index change_of_strategy on strategy_change (strategy, id desc);

-- Remarks on a strategy or a part of it, with what was answered.
create table strategy_comment (
  id           uuid primary key,
  strategy     uuid not null references strategy,
  part         uuid,
  thread       uuid references strategy_comment,
  consultation boolean not null,
  answer       boolean not null,
  who          text not null,
  body         text not null,
  at           timestamptz not null
);

create index comment_of_strategy on strategy_comment (strategy, at, id);

-- The strategy of somebody else that an organisation goes by, per kind.
create table following (
  organisation text not null,
  kind         text not null,
  owner        text not null,
  strategy     uuid,
  leader       text,
  since        date not null,
  version      bigint not null,
  primary key (organisation, kind)
);
