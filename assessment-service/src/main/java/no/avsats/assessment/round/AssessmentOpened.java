package no.avsats.assessment.round;

/** A school's assessment opens, in the same transaction: now there have to be keys to answer with. */
public record AssessmentOpened(SchoolAssessment assessment) {}
