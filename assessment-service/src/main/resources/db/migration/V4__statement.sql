-- What a school's leaders say together: attributable, signed, never changed after that.
create table statement (
  assessment uuid   primary key references school_assessment,
  levels     jsonb  not null,
  comments   jsonb  not null,
  signers    jsonb  not null,
  signed     boolean not null,
  version    bigint not null
);
