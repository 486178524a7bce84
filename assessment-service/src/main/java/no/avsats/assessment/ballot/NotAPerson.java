package no.avsats.assessment.ballot;

/** Machines have no ballot. */
public class NotAPerson extends RuntimeException {
    NotAPerson() {
        super("Nobody to hand a ballot to");
    }
}
