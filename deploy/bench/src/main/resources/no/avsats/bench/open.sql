-- As the service sees that the school is open, and takes its turn with what somebody keeps.
select state from school_assessment where id = cast(:assessment as uuid) for share;
set local role assessment_answers;
select sealed from kept_sheet where key_hash = :hash for no key update;
