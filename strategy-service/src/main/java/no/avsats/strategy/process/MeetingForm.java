package no.avsats.strategy.process;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A meeting as somebody typed it; keeps everything, right or wrong.
 *
 * @param agenda one line each
 * @param people members first; guests have a line each
 * @param decision what is being written down below the meeting
 */
record MeetingForm(
        String kind,
        String day,
        String time,
        String minutes,
        String place,
        String agenda,
        List<Attendance> people,
        String guests,
        String notes,
        boolean held,
        Decision decision,
        long version,
        Set<String> wrong) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTES = 10_000;
    private static final int LONGEST_DECISION = 1000;

    /**
     * A decision that somebody types.
     *
     * @param change id of the change that it led to; empty for none
     */
    record Decision(String text, String change, boolean open) {
        static final Decision NONE = new Decision("", "", false);

        public boolean ledTo(long id) {
            return change.equals(String.valueOf(id));
        }
    }

    static MeetingForm fresh(MeetingKind kind, List<String> agenda, List<Attendance> members) {
        return new MeetingForm(
                kind.name(),
                "",
                "14:00",
                "90",
                "",
                String.join("\n", agenda),
                members,
                "",
                "",
                false,
                Decision.NONE,
                0,
                Set.of());
    }

    static MeetingForm of(Meeting meeting, Function<LocalDate, String> day) {
        return new MeetingForm(
                meeting.kind.name(),
                day.apply(meeting.startsAt.toLocalDate()),
                meeting.time(),
                String.valueOf(meeting.minutes),
                meeting.place,
                String.join("\n", meeting.agenda),
                meeting.attendance.stream().filter(each -> !each.guest()).toList(),
                String.join(
                        "\n",
                        meeting.attendance.stream()
                                .filter(Attendance::guest)
                                .map(Attendance::name)
                                .toList()),
                meeting.notes,
                meeting.held,
                Decision.NONE,
                meeting.version,
                Set.of());
    }

    /** @param members of the group, to be ticked off */
    static MeetingForm of(
            MeetingKind kind,
            MultivaluedMap<String, String> sent,
            List<Attendance> members,
            Function<String, Optional<LocalDate>> day) {
        var present = sent.getOrDefault("present", List.of());
        var form = new MeetingForm(
                kind.name(),
                value(sent, "day"),
                value(sent, "time"),
                value(sent, "minutes"),
                value(sent, "place"),
                value(sent, "agenda").replace("\r\n", "\n"),
                members.stream()
                        .map(member ->
                                new Attendance(member.name(), member.title(), false, present.contains(member.name())))
                        .toList(),
                value(sent, "guests").replace("\r\n", "\n"),
                value(sent, "notes").replace("\r\n", "\n"),
                !value(sent, "held").isEmpty(),
                new Decision(
                        value(sent, "text").strip(),
                        value(sent, "change"),
                        !value(sent, "open").isEmpty()),
                number(value(sent, "version")),
                Set.of());
        return form.marking(form.faults(day));
    }

    MeetingForm marking(Set<String> faults) {
        return new MeetingForm(
                kind,
                day,
                time,
                minutes,
                place,
                agenda,
                people,
                guests,
                notes,
                held,
                decision,
                version,
                Set.copyOf(faults));
    }

    /** Marked when there is no decision to write down. */
    MeetingForm deciding() {
        var faults = new TreeSet<>(wrong);
        mark(faults, "text", !decision.text().isEmpty() && decision.text().length() <= LONGEST_DECISION);
        return marking(faults);
    }

    /** The same with the lines that are not there yet at the end of the agenda. */
    static List<String> joined(List<String> there, List<String> proposed) {
        var lines = new ArrayList<>(there);
        proposed.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return lines;
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    private Set<String> faults(Function<String, Optional<LocalDate>> read) {
        var faults = new TreeSet<String>();
        mark(faults, "day", read.apply(day).isPresent());
        mark(faults, "time", clock().isPresent());
        mark(faults, "minutes", number(minutes) >= 5 && number(minutes) <= 600);
        mark(faults, "place", place.length() <= 200);
        mark(faults, "agenda", fit(lines(agenda)));
        mark(faults, "guests", fit(lines(guests)));
        mark(faults, "notes", notes.length() <= LONGEST_NOTES);
        return faults;
    }

    private static void mark(Set<String> faults, String field, boolean fine) {
        if (!fine) {
            faults.add(field);
        }
    }

    private static boolean fit(List<String> lines) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    /** What it says, once nothing is wrong. */
    Meeting.Sheet sheet(Function<String, Optional<LocalDate>> read) {
        var attendance = new ArrayList<>(people);
        lines(guests).forEach(guest -> attendance.add(new Attendance(guest, "", true, true)));
        return new Meeting.Sheet(
                read.apply(day).orElseThrow().atTime(clock().orElseThrow()),
                (int) number(minutes),
                place.strip(),
                lines(agenda),
                attendance,
                notes.strip(),
                held);
    }

    private Optional<LocalTime> clock() {
        try {
            return Optional.of(LocalTime.parse(time.strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static long number(String text) {
        return text.strip().matches("[0-9]{1,9}") ? Long.parseLong(text.strip()) : -1;
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
