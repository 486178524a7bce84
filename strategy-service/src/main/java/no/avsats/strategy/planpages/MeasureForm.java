package no.avsats.strategy.planpages;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.Activity;
import no.avsats.strategy.plan.MeasureContent;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody typed it; keeps everything, right or wrong.
 *
 * @param helped {@code YES}, {@code PARTLY}, {@code NO}; empty for no answer
 * @param wrong names of the fields that do not fit
 */
record MeasureForm(
        String title,
        String description,
        String area,
        String goal,
        String responsible,
        String start,
        String due,
        String successSign,
        String hoursPerTeacher,
        String status,
        String note,
        String helped,
        String sentence,
        String link,
        List<Line> activities,
        Set<String> wrong) {

    /** Rows for new activities below those that are there. */
    private static final int MORE = 2;

    private static final int MOST = 30;

    /** An activity; without a title it is none. */
    record Line(int number, String id, String title, String due, boolean done, String note) {}

    static MeasureForm of(MeasureContent known, Function<LocalDate, String> day, Labels labels) {
        var lines = new ArrayList<Line>();
        for (var activity : known.activities()) {
            lines.add(new Line(
                    lines.size(),
                    activity.id().toString(),
                    activity.title(),
                    typed(activity.due(), day),
                    activity.done(),
                    activity.note()));
        }
        var goal = known.goal();
        return new MeasureForm(
                        known.title(),
                        known.description(),
                        known.area() == null ? "" : known.area(),
                        goal == null ? "" : goal.toString(),
                        known.responsible(),
                        typed(known.start(), day),
                        typed(known.due(), day),
                        known.successSign(),
                        labels.hours(known.hoursPerTeacher()),
                        known.status().name(),
                        known.note(),
                        known.helped() == null ? "" : known.helped().name(),
                        known.sentence(),
                        known.link(),
                        lines,
                        Set.of())
                .withRoom();
    }

    /** @param known what an adopted measure is, which the form does not send; null for one that is not adopted */
    static MeasureForm of(Sent sent, @Nullable MeasureForm known) {
        var lines = IntStream.range(0, MOST)
                .filter(number -> sent.has("activity-" + number))
                .mapToObj(number -> new Line(
                        number,
                        sent.text("activity-id-" + number),
                        sent.text("activity-" + number),
                        sent.text("activity-due-" + number),
                        sent.has("activity-done-" + number),
                        sent.text("activity-note-" + number)))
                .collect(toCollection(ArrayList::new));
        return new MeasureForm(
                        known == null ? sent.text("title") : known.title,
                        known == null ? sent.text("description") : known.description,
                        known == null ? sent.text("area") : known.area,
                        known == null ? sent.text("goal") : known.goal,
                        sent.text("responsible"),
                        sent.text("start"),
                        sent.text("due"),
                        known == null ? sent.text("successSign") : known.successSign,
                        known == null ? sent.text("hoursPerTeacher") : known.hoursPerTeacher,
                        sent.text("status"),
                        sent.text("note"),
                        sent.text("helped"),
                        sent.text("sentence"),
                        sent.text("link"),
                        lines,
                        Set.of())
                .withRoom();
    }

    /** With empty rows for more activities, numbered anew. */
    private MeasureForm withRoom() {
        var lines = Stream.concat(
                        activities.stream(),
                        Stream.generate(() -> new Line(0, "", "", "", false, ""))
                                .limit(MORE))
                .toList();
        var numbered = IntStream.range(0, Math.min(lines.size(), MOST))
                .mapToObj(number -> {
                    var line = lines.get(number);
                    return new Line(number, line.id, line.title, line.due, line.done, line.note);
                })
                .toList();
        return copy(numbered, wrong);
    }

    MeasureForm with(Set<String> faults) {
        return copy(activities, faults);
    }

    private MeasureForm copy(List<Line> lines, Set<String> faults) {
        return new MeasureForm(
                title,
                description,
                area,
                goal,
                responsible,
                start,
                due,
                successSign,
                hoursPerTeacher,
                status,
                note,
                helped,
                sentence,
                link,
                lines,
                faults);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Names of the fields that do not fit. */
    Set<String> faults(PlanForm.Days days) {
        var faults = content(days).faults().stream()
                .map(fault -> fault.pointer().substring(1))
                .collect(toCollection(TreeSet::new));
        if (!readable(start, days)) {
            faults.add("start");
        }
        if (!readable(due, days)) {
            faults.add("due");
        }
        if (!Sent.isHours(hoursPerTeacher)) {
            faults.add("hoursPerTeacher");
        }
        if (activities.stream().anyMatch(line -> !readable(line.due, days))) {
            faults.add("activities");
        }
        return faults;
    }

    MeasureContent content(PlanForm.Days days) {
        return new MeasureContent(
                title,
                description,
                area.isEmpty() ? null : area,
                Sent.uuid(goal).orElse(null),
                responsible,
                days.apply(start).orElse(null),
                days.apply(due).orElse(null),
                successSign,
                Sent.hours(hoursPerTeacher).orElse(null),
                status(status),
                note,
                helped(helped),
                sentence,
                link,
                activities.stream()
                        .filter(line -> !line.title.isEmpty())
                        .map(line -> activity(line, days))
                        .toList());
    }

    private static Activity activity(Line line, PlanForm.Days days) {
        return new Activity(
                Sent.uuid(line.id).orElseGet(UUID::randomUUID),
                line.title,
                days.apply(line.due).orElse(null),
                line.done,
                line.note);
    }

    static MeasureStatus status(String name) {
        return Arrays.stream(MeasureStatus.values())
                .filter(each -> each.name().equals(name) && each != MeasureStatus.DROPPED)
                .findFirst()
                .orElse(MeasureStatus.NOT_STARTED);
    }

    static @Nullable Helped helped(String name) {
        return Optional.of(name)
                .flatMap(wanted -> Arrays.stream(Helped.values())
                        .filter(each -> each.name().equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    private static boolean readable(String day, PlanForm.Days days) {
        return day.isEmpty() || days.apply(day).isPresent();
    }

    private static String typed(@Nullable LocalDate day, Function<LocalDate, String> written) {
        return day == null ? "" : written.apply(day);
    }
}
