package no.avsats.strategy.planpages;

import no.avsats.strategy.events.MeasureStatus;

/**
 * A status as the page shows it.
 *
 * @param look class of the tag
 * @param key message of its name
 */
record Tag(String look, String key) {

    static Tag of(MeasureStatus status, boolean overdue) {
        if (overdue) {
            return new Tag("error", "overdue");
        }
        return new Tag(look(status), status.name());
    }

    private static String look(MeasureStatus status) {
        return switch (status) {
            case UNDER_WAY -> "going";
            case ON_HOLD -> "warn";
            case DONE -> "ok";
            case NOT_STARTED, DROPPED -> "";
        };
    }
}
