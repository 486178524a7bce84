package no.avsats.assessment.invitation;

/** How sending a letter went. */
enum Sending {
    NOT_ASKED(200),
    SENT(200),
    NO_ADDRESS(422),
    /** The same letter is being sent at this moment, for instance because a button was pressed twice. */
    UNDER_WAY(409),
    /** The mail server did not take it. */
    FAILED(502),
    /** The mail server has not answered in time: it may have taken it, or may yet. */
    UNANSWERED(504);

    private final int status;

    Sending(int status) {
        this.status = status;
    }

    /** Of the page that says so. */
    int status() {
        return status;
    }
}
