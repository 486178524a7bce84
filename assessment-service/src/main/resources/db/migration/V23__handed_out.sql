-- At a school where teachers log in codes are handed out one by one: on paper instead of the log-in, or for a ballot that was lost.
-- Not to whom, and not which code.
create table code_handed_out (
  id         uuid primary key,
  assessment uuid not null references school_assessment,
  kind       text not null,
  by_role    text not null,
  day        date not null
);

create index code_handed_out_in on code_handed_out (assessment, kind);
