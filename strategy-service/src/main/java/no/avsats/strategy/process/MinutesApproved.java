package no.avsats.strategy.process;

/** The minutes are approved: the meeting stands as it was. */
class MinutesApproved extends RuntimeException {
    MinutesApproved() {
        super("The minutes are approved");
    }
}
