package no.avsats.bench;

/**
 * What others did to the machine meanwhile, as shares of all its processor time.
 *
 * @param steal taken by the host
 * @param strangers used by processes that are not ours
 */
record Noise(double steal, double strangers) {

    private static final double MOST_STEAL = 0.03;
    private static final double MOST_STRANGERS = 0.10;

    boolean isTooLoud() {
        return steal > MOST_STEAL || strangers > MOST_STRANGERS;
    }
}
