package no.avsats.assessment.habit;

/** A leader answers a survey once: nobody could find the answers to change them. */
class AnsweredAlready extends RuntimeException {
    AnsweredAlready() {
        super("The leader has answered");
    }
}
