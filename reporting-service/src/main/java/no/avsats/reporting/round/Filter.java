package no.avsats.reporting.round;

import org.jspecify.annotations.Nullable;

/**
 * What of a round a reader asks for.
 *
 * @param role who answered
 * @param district only schools within this organisation; null or empty for all
 * @param wave only schools of the wave with this number; null or empty for all
 */
public record Filter(
        String role, @Nullable String district, @Nullable String wave) {

    /** The roles whose answers become figures, as a pattern. */
    public static final String ROLES = "teacher|leader";

    /** The number of a wave, as a pattern; empty for all. */
    public static final String WAVE = "[0-9]{0,4}";

    boolean takes(Round.Wave one) {
        return wave == null || wave.isEmpty() || Integer.parseInt(wave) == one.number();
    }

    boolean takesAllDistricts() {
        return below().isEmpty();
    }

    /** Empty for all. */
    String below() {
        return district == null ? "" : district;
    }
}
