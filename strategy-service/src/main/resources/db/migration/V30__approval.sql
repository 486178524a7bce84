-- Whoever writes may not approve: names change, so the stable key of the person is kept beside the name.
alter table strategy_change add column person text;

-- That somebody is asked to approve a draft; it lets the approver read it.
create table approval_request (
  strategy uuid primary key references strategy,
  who      text not null,
  at       timestamptz not null
);

-- That somebody has approved what the strategy said; never updated, never deleted. A later change makes it void.
create table approval (
  id       uuid primary key,
  strategy uuid not null references strategy,
  version  bigint not null,
  written  bigint not null,
  who      text not null,
  person   text not null,
  reason   text,
  findings jsonb not null,
  at       timestamptz not null
);

create index approval_of_strategy on approval (strategy, at desc, id);
