package no.avsats.strategy.plan;

/** An idempotency key came again with another body. */
public class KeyReused extends RuntimeException {
    KeyReused() {
        super("The key was used for something else");
    }
}
