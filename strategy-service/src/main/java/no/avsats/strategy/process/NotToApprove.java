package no.avsats.strategy.process;

/** Who has written a strategy does not approve it. */
class NotToApprove extends RuntimeException {
    NotToApprove() {
        super("The approver has written the strategy");
    }
}
