package no.avsats.assessment.release;

import java.time.LocalDate;

/** The office asked before the principal shared the figures. */
public class NotSharedYet extends RuntimeException {

    private final LocalDate officeFrom;

    NotSharedYet(LocalDate officeFrom) {
        super("Not shared before " + officeFrom);
        this.officeFrom = officeFrom;
    }

    /** When the office sees them at the latest. */
    public LocalDate officeFrom() {
        return officeFrom;
    }
}
