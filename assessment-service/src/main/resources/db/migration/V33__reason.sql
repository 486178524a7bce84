-- Why a round asks more of teachers than usual; they read it before the first question.
alter table round add column reason text;
