-- What a short link to a school's assessment ends with. No secret: behind it comes the log-in, or the code on paper.
alter table school_assessment add column code text unique;
update school_assessment set code = substr(md5(random()::text || id), 1, 8);
alter table school_assessment alter column code set not null;
