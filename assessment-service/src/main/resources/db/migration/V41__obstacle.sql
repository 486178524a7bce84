-- What somebody who answered says stands most in the way; null when they skipped it. It goes where the answers go.
alter table response add column obstacle text;
alter table released_answer add column obstacle text;
