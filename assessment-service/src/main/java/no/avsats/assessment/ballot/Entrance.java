package no.avsats.assessment.ballot;

/**
 * The door of the answer side, perhaps with what went wrong at it.
 *
 * @param printed what somebody typed as the printed code
 * @param resume what somebody typed as the resume code
 * @param receipt what somebody typed as the receipt
 */
record Entrance(Fault fault, String printed, String resume, String receipt) {

    enum Fault {
        NONE,
        PRINTED,
        /** The printed code is not copied right; it was not tried. */
        MISTYPED,
        SPENT,
        RESUME,
        RECEIPT,
        TRIES,
        /** The sheet is no longer open in this browser. */
        GONE;

        int status() {
            return switch (this) {
                case NONE, GONE -> 200;
                case PRINTED, RESUME, RECEIPT -> 404;
                case SPENT -> 409;
                case MISTYPED -> 422;
                case TRIES -> 429;
            };
        }
    }

    static Entrance open() {
        return new Entrance(Fault.NONE, "", "", "");
    }

    static Entrance gone() {
        return new Entrance(Fault.GONE, "", "", "");
    }

    static Entrance printed(Fault fault, String typed) {
        return new Entrance(fault, typed, "", "");
    }

    static Entrance resume(Fault fault, String typed) {
        return new Entrance(fault, "", typed, "");
    }

    static Entrance receipt(Fault fault, String typed) {
        return new Entrance(fault, "", "", typed);
    }

    public boolean faulty() {
        return fault != Fault.NONE;
    }

    public boolean printedWrong() {
        return !printed.isEmpty() && faulty();
    }

    public boolean resumeWrong() {
        return !resume.isEmpty() && faulty();
    }

    public boolean receiptWrong() {
        return !receipt.isEmpty() && faulty();
    }
}
