-- Ballots are signed blindly (RFC 9474). The two sides share no table, and each has a role in the database that may touch its own
-- tables only; the service's own role may touch neither and becomes one of them for a statement (see Side). Whoever makes the
-- database makes the roles assessment_issuing and assessment_answers and grants them to assessment_app, not inherited.

-- The keyed hash of the blinded request that was signed for a person, so that it can be signed again.
alter table ballot_issued add column request text;
alter table ballot_issued add unique (assessment, request);

-- What ballots are signed with; goes at closing.
create table ballot_signing_key (
  assessment uuid  not null,
  role       text  not null,
  encoded    bytea not null,
  primary key (assessment, role)
);

-- What they are verified with, the same for everybody; goes at closing.
create table ballot_verification_key (
  assessment uuid  not null,
  role       text  not null,
  encoded    bytea not null,
  primary key (assessment, role)
);

revoke all on ballot_issued, ballot_signing_key from assessment_app;
grant select, insert, delete on ballot_issued, ballot_signing_key to assessment_issuing;

revoke all on response, ballot_spent, codes_printed, ballot_verification_key from assessment_app;
grant select, insert, update, delete on response, ballot_spent, codes_printed, ballot_verification_key to assessment_answers;
