package no.avsats.assessment.ballot;

/** The answer side cannot write or read now; the same again succeeds later. */
class AnswersUnavailable extends RuntimeException {

    AnswersUnavailable(Throwable cause) {
        super(cause);
    }
}
