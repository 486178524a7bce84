package no.avsats.problem;

import jakarta.ws.rs.ClientErrorException;

/** An idempotency key came again with another body. */
public class KeyReused extends ClientErrorException {
    public KeyReused() {
        super(Problem.of(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Idempotency key reused",
                        "The key was sent with another body before; use a new one.")
                .response());
    }
}
