-- What a school's ballots are verified with, as everybody outside may know it: on posters, in letters, in events, on a second
-- host. No secret, and it stays: an old poster can still be compared.
create table key_fingerprint (
  assessment  uuid    primary key references school_assessment,
  fingerprint text    not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  announced   boolean not null
);

create index key_fingerprint_to_tell on key_fingerprint (assessment) where not announced;

insert into key_fingerprint (assessment, fingerprint, announced)
select a.id, encode(sha256(k.encoded), 'hex'), false
from ballot_verification_key k join school_assessment a on a.id = k.assessment
where k.role = 'TEACHER';
