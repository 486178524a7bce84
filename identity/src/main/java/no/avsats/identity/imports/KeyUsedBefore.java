package no.avsats.identity.imports;

/** An idempotency key came a second time with other files. */
class KeyUsedBefore extends RuntimeException {

    private static final long serialVersionUID = 1;
}
