package no.avsats.strategy.process;

/** There are no minutes of a meeting that was not held. */
class NotHeld extends RuntimeException {
    NotHeld() {
        super("The meeting was not held");
    }
}
