package no.avsats.assessment.round;

/** Teams are set before a school opens: who has begun was told which ones there are. */
class TeamsFixed extends RuntimeException {}
