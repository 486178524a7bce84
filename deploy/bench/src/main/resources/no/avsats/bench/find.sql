-- As the service finds what somebody keeps (KeptSheet).
set local role assessment_answers;
select assessment, role, sealed from kept_sheet where key_hash = :hash;
set local role none;
