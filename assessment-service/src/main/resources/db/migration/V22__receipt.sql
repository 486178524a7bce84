-- The answer side: that an answer is in, for whoever holds the receipt. Nothing leads from it to the answer.
create table ballot_receipt (
  text       text primary key,
  assessment uuid not null
);

create index ballot_receipt_in on ballot_receipt (assessment);

revoke all on ballot_receipt from assessment_app;
grant select, insert, delete on ballot_receipt to assessment_answers;
