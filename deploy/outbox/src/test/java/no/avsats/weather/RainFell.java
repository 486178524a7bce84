package no.avsats.weather;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rain was measured.
 *
 * @param measuredBy null when nobody looked
 */
public record RainFell(
        String place,
        long version,
        int millimetres,
        Instant at,
        @Nullable String measuredBy) implements WeatherEvent {}
