package no.avsats.strategy.planfiles;

import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.planpages.PlanTexts;

/** What a status is called in a file. */
final class Statuses {

    private Statuses() {}

    static String name(MeasureStatus status, PlanTexts texts) {
        return switch (status) {
            case NOT_STARTED -> texts.NOT_STARTED();
            case UNDER_WAY -> texts.UNDER_WAY();
            case ON_HOLD -> texts.ON_HOLD();
            case DONE -> texts.DONE();
            case DROPPED -> texts.DROPPED();
        };
    }
}
