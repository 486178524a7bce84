package no.avsats.strategy.process;

import java.util.function.Predicate;
import no.avsats.strategy.check.Rule;
import no.avsats.strategy.document.State;

/** What a step waits for, computed from what there is. */
enum Condition {
    GROUP_NAMED("/group", facts -> facts.group() > 0),
    OVERALL_GOAL_SET("#check", facts -> facts.fine(Rule.OVERALL_GOAL_MISSING)),
    GOALS_SET("#check", facts -> facts.fine(Rule.NO_GOAL)),
    PARENT_GOALS_ANSWERED("#check", facts -> facts.fine(Rule.PARENT_GOAL_UNANSWERED)),
    VISIONS_HELD("/process#meetings", facts -> facts.brief() || facts.met(MeetingKind.VISIONS)),
    THEMES_SET("/parts/new?type=theme", Facts::themes),
    THEMES_HELD("/process#meetings", facts -> facts.brief() || facts.met(MeetingKind.THEMES)),
    MEASURES_SET("#check", facts -> facts.measures() && facts.fine(Rule.GOAL_WITHOUT_MEASURE)),
    MEASURES_HELD(
            "/process#meetings",
            facts -> facts.met(MeetingKind.MEASURES_FIRST) && facts.met(MeetingKind.MEASURES_SECOND)),
    COMPLETION_HELD("/process#meetings", facts -> facts.met(MeetingKind.COMPLETION)),
    APPROVED("/approval", Facts::approved),
    PUBLISHED("", facts -> facts.state() == State.PUBLISHED);

    private final String place;
    private final Predicate<Facts> met;

    /** @param place below the document page, where it is met */
    Condition(String place, Predicate<Facts> met) {
        this.place = place;
        this.met = met;
    }

    boolean isMet(Facts facts) {
        return met.test(facts);
    }

    String path(String document) {
        return document + place;
    }
}
