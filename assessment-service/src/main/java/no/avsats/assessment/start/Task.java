package no.avsats.assessment.start;

import java.time.LocalDate;
import no.avsats.assessment.round.Participation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the reader.
 *
 * @param round title of the round
 * @param day last day for it; null when there is none
 * @param minutes how long it takes
 * @param href where it is done
 * @param answered how many teachers have answered; only where an assessment is to be closed
 */
record Task(
        Kind kind,
        String round,
        @Nullable LocalDate day,
        int minutes,
        String href,
        @Nullable Participation answered) {

    enum Kind {
        TEAMS,
        BALLOT,
        RESUME,
        CODE,
        CODES,
        PUPIL_CODES,
        STATEMENT,
        SIGN,
        CLOSE,
        SHARE,
        READ
    }

    static Task of(Kind kind, String round, @Nullable LocalDate day, int minutes, String href) {
        return new Task(kind, round, day, minutes, href, null);
    }

    /** Ready rather than due. */
    boolean isResult() {
        return kind == Kind.SHARE || kind == Kind.READ;
    }

    /** For a leader who may close: where to invite those who have not answered yet, with everybody else. */
    public String invitationHref() {
        return href.replaceFirst("/closing$", "/invitation");
    }

    /** For a leader who has not written yet: where to assess alone first. */
    public String ownHref() {
        return href.replaceFirst("/statement$", "/own");
    }
}
