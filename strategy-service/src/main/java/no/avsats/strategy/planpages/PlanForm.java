package no.avsats.strategy.planpages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanKind;
import no.avsats.strategy.plan.Heading;
import no.avsats.strategy.plan.MeasureContent;
import no.avsats.strategy.plan.Planning.Wanted;
import no.avsats.strategy.plan.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be, as somebody typed it; keeps everything, right or wrong.
 *
 * @param key so that a form that is sent twice makes one plan
 * @param round whose result the proposals are of; empty for the newest
 * @param advice ticked proposals
 * @param goals ticked goals
 * @param own titles of measures of the school's own; empty for none
 * @param responsible of all measures to begin with
 * @param wrong names of the fields that do not fit
 */
record PlanForm(
        String key,
        String round,
        String kind,
        String title,
        String team,
        String schoolYear,
        String discussedOn,
        String hoursSetAside,
        Set<String> advice,
        Set<String> goals,
        List<String> own,
        String responsible,
        String start,
        String due,
        Set<String> wrong) {

    private static final int OWN = 3;
    private static final int TITLE = 120;
    private static final int LINE = 200;

    /** Reads a day in the reader's language. */
    interface Days extends Function<String, Optional<LocalDate>> {}

    static PlanForm empty(
            String round,
            Set<String> advice,
            String title,
            SchoolYear year,
            String responsible,
            String start,
            String due) {
        return new PlanForm(
                UUID.randomUUID().toString(),
                round,
                PlanKind.ACTION_PLAN.name(),
                title,
                "",
                String.valueOf(year.begins()),
                "",
                "",
                advice,
                Set.of(),
                Stream.generate(() -> "").limit(OWN).toList(),
                responsible,
                start,
                due,
                Set.of());
    }

    static PlanForm of(Sent sent) {
        return new PlanForm(
                sent.text("key"),
                sent.text("round"),
                sent.text("kind"),
                sent.text("title"),
                sent.text("team"),
                sent.text("schoolYear"),
                sent.text("discussedOn"),
                sent.text("hoursSetAside"),
                new TreeSet<>(sent.all("advice")),
                new TreeSet<>(sent.all("goal")),
                sent.all("own").stream().map(String::strip).limit(OWN).toList(),
                sent.text("responsible"),
                sent.text("start"),
                sent.text("due"),
                Set.of());
    }

    PlanForm with(Set<String> faults) {
        return new PlanForm(
                key,
                round,
                kind,
                title,
                team,
                schoolYear,
                discussedOn,
                hoursSetAside,
                advice,
                goals,
                own,
                responsible,
                start,
                due,
                faults);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Names of the fields that cannot be read. */
    Set<String> faults(Days days) {
        var faults = new TreeSet<String>();
        mark(faults, "title", title.isEmpty() || title.length() > TITLE);
        mark(faults, "team", team.length() > TITLE);
        mark(faults, "schoolYear", !schoolYear.matches("20[0-9]{2}"));
        mark(
                faults,
                "discussedOn",
                !discussedOn.isEmpty() && days.apply(discussedOn).isEmpty());
        mark(faults, "hoursSetAside", !Sent.isHours(hoursSetAside));
        mark(faults, "own", own.stream().anyMatch(each -> each.length() > LINE));
        mark(faults, "responsible", responsible.length() > LINE);
        mark(faults, "start", !start.isEmpty() && days.apply(start).isEmpty());
        mark(faults, "due", !due.isEmpty() && days.apply(due).isEmpty() || endsFirst(days));
        return faults;
    }

    private boolean endsFirst(Days days) {
        return days.apply(start)
                .flatMap(first -> days.apply(due).map(last -> last.isBefore(first)))
                .orElse(false);
    }

    private static void mark(Set<String> faults, String field, boolean wrong) {
        if (wrong) {
            faults.add(field);
        }
    }

    /** Once there are no {@link #faults}. */
    Heading heading(Days days) {
        return new Heading(
                title,
                team,
                Integer.parseInt(schoolYear),
                days.apply(discussedOn).orElse(null),
                Sent.hours(hoursSetAside).orElse(null));
    }

    PlanKind planKind() {
        return Stream.of(PlanKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(PlanKind.ACTION_PLAN);
    }

    /** Proposals first, then goals, then what is the school's own. */
    List<Wanted> wanted(Days days) {
        return Stream.of(
                        advice.stream().map(id -> new Wanted(id, measure("", null, days))),
                        goals.stream()
                                .flatMap(id -> Sent.uuid(id).stream())
                                .map(goal -> new Wanted(null, measure("", goal, days))),
                        own.stream()
                                .filter(each -> !each.isEmpty())
                                .map(each -> new Wanted(null, measure(each, null, days))))
                .flatMap(each -> each)
                .toList();
    }

    private MeasureContent measure(String called, @Nullable UUID goal, Days days) {
        return new MeasureContent(
                called,
                "",
                null,
                goal,
                responsible,
                days.apply(start).orElse(null),
                days.apply(due).orElse(null),
                "",
                null,
                MeasureStatus.NOT_STARTED,
                "",
                null,
                "",
                "",
                List.of());
    }
}
