-- What a batch's codes begin with, so that a typed code asks one batch. Codes printed before begin with none: nobody can type theirs.
alter table codes_printed add column locator text unique;
update codes_printed set locator = assessment || '/' || role;
alter table codes_printed alter column locator set not null;
