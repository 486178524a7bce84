package no.avsats.strategy.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.State;

/**
 * The process as its page shows it.
 *
 * @param over whether it has led to a published strategy
 * @param step the present one, 1 to 5
 * @param conditions of the present step and of the entrance to the next
 * @param missing kinds of meetings that nobody has called yet
 * @param remarks on the group of an owner's strategy
 */
record ProcessView(
        UUID strategy,
        String title,
        String organisation,
        String path,
        boolean over,
        int step,
        List<String> steps,
        List<Wait> conditions,
        List<Call> meetings,
        List<String> missing,
        List<String> group,
        List<String> remarks,
        boolean brief,
        boolean approved) {

    /** @param href where it is met */
    record Wait(String name, boolean met, String href) {}

    /** A meeting in the list. */
    record Call(UUID id, String kind, LocalDate day, String time, String place, boolean held, boolean approved) {
        static Call of(Meeting meeting) {
            return new Call(
                    meeting.id,
                    meeting.kind.name(),
                    meeting.startsAt.toLocalDate(),
                    meeting.time(),
                    meeting.place,
                    meeting.held,
                    meeting.isApproved());
        }
    }

    static ProcessView of(Snapshot strategy) {
        var procedure = Procedure.of(strategy.id());
        var facts = Facts.of(strategy, procedure);
        var group = procedure.group();
        var meetings = Meeting.of(strategy.id());
        var over = strategy.state() == State.PUBLISHED || strategy.state() == State.SUPERSEDED;
        return new ProcessView(
                strategy.id(),
                strategy.title(),
                Organisation.nameOf(strategy.organisation()),
                strategy.path(),
                over,
                procedure.step,
                Arrays.stream(Step.values()).map(Enum::name).toList(),
                conditions(strategy, Step.of(procedure.step), facts),
                meetings.stream().map(Call::of).toList(),
                over ? List.of() : missing(procedure.brief, meetings),
                group.stream().map(person -> person.name).toList(),
                GroupRemark.of(
                                strategy.isOwners(),
                                group.stream().map(person -> person.duty).toList())
                        .stream()
                        .map(Enum::name)
                        .toList(),
                procedure.brief,
                facts.approved());
    }

    public boolean ready() {
        return conditions.stream().allMatch(Wait::met);
    }

    /** Name of the present step. */
    public String now() {
        return steps.get(step - 1);
    }

    public int missingCount() {
        return (int) conditions.stream().filter(wait -> !wait.met()).count();
    }

    public boolean last() {
        return step == steps.size();
    }

    /** Those of the entrance too, so that a step that was entered and undone says so. */
    private static List<Wait> conditions(Snapshot strategy, Step step, Facts facts) {
        var all = new LinkedHashSet<>(step.entry());
        all.addAll(step.exit());
        all.addAll(step.unmet(facts));
        return all.stream()
                .map(condition -> new Wait(condition.name(), condition.isMet(facts), condition.path(strategy.path())))
                .toList();
    }

    private static List<String> missing(boolean brief, List<Meeting> meetings) {
        var called = new HashSet<MeetingKind>();
        meetings.forEach(meeting -> called.add(meeting.kind));
        return MeetingKind.of(brief).stream()
                .filter(kind -> !called.contains(kind))
                .map(Enum::name)
                .toList();
    }
}
