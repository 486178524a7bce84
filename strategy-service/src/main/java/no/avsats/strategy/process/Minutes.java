package no.avsats.strategy.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Change;
import no.avsats.strategy.document.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided at a meeting, made from what people entered about it.
 *
 * @param duration in minutes
 * @param absent members who were not there
 */
record Minutes(
        UUID meeting,
        UUID strategy,
        String title,
        String organisation,
        String kind,
        LocalDateTime startsAt,
        String time,
        int duration,
        String place,
        List<String> agenda,
        List<Attendance> present,
        List<String> absent,
        List<Decision> decided,
        String notes,
        boolean held,
        @Nullable String approvedBy) {

    /** @param led the change that it led to; null for none */
    record Decision(String text, boolean open, Change.@Nullable Trace led) {
        static Decision of(Resolution resolution) {
            var led = Optional.ofNullable(resolution.change)
                    .flatMap(Change::trace)
                    .orElse(null);
            return new Decision(resolution.text, resolution.open, led);
        }
    }

    static Minutes of(Meeting meeting, Snapshot strategy) {
        return new Minutes(
                meeting.id,
                strategy.id(),
                strategy.title(),
                Organisation.nameOf(strategy.organisation()),
                meeting.kind.name(),
                meeting.startsAt,
                meeting.time(),
                meeting.minutes,
                meeting.place,
                meeting.agenda,
                meeting.attendance.stream().filter(Attendance::present).toList(),
                meeting.attendance.stream()
                        .filter(each -> !each.present())
                        .map(Attendance::name)
                        .toList(),
                Resolution.of(meeting.id).stream().map(Decision::of).toList(),
                meeting.notes,
                meeting.held,
                meeting.approvedBy);
    }

    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    /** Of the notes. */
    public List<String> paragraphs() {
        return notes.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean approved() {
        return approvedBy != null;
    }
}
