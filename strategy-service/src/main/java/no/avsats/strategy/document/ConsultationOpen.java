package no.avsats.strategy.document;

import java.time.LocalDate;

/** A consultation cannot end before its last day: somebody may count on it. */
public class ConsultationOpen extends RuntimeException {

    private final LocalDate until;

    ConsultationOpen(LocalDate until) {
        super("The consultation is open until " + until);
        this.until = until;
    }

    public LocalDate until() {
        return until;
    }
}
