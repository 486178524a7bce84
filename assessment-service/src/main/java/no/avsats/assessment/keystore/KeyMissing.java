package no.avsats.assessment.keystore;

/** A secret that is needed is not in the key store: whoever keeps the service running has to bring it back. */
public class KeyMissing extends RuntimeException {

    /** @param key its name in the key store; no secret */
    public KeyMissing(String key) {
        super("The key store has no key " + key);
    }
}
