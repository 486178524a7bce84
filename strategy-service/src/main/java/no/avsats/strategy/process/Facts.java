package no.avsats.strategy.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.strategy.check.Finding;
import no.avsats.strategy.check.Rule;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.State;

/**
 * What steps are judged by.
 *
 * @param broken rules that find something that must be mended
 * @param themes whether the strategy has any
 * @param group how many work on it
 * @param held which meetings were held
 * @param approved whether an approval stands
 */
record Facts(
        Set<Rule> broken,
        boolean themes,
        boolean measures,
        int group,
        Set<MeetingKind> held,
        boolean brief,
        boolean approved,
        State state) {

    static Facts of(Snapshot strategy, Procedure procedure) {
        return new Facts(
                Checking.of(strategy).stream()
                        .filter(Finding::must)
                        .map(Finding::rule)
                        .collect(Collectors.toUnmodifiableSet()),
                !strategy.content().themes().isEmpty(),
                !strategy.content().measures().isEmpty(),
                procedure.group().size(),
                held(strategy.id()),
                procedure.brief,
                Approval.stands(strategy.id()),
                strategy.state());
    }

    private static Set<MeetingKind> held(UUID strategy) {
        List<Meeting> meetings = Meeting.of(strategy);
        return meetings.stream()
                .filter(meeting -> meeting.held)
                .map(meeting -> meeting.kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean fine(Rule rule) {
        return !broken.contains(rule);
    }

    /** In a brief process the one meeting stands for all. */
    boolean met(MeetingKind kind) {
        return held.contains(brief ? MeetingKind.WHOLE : kind);
    }
}
