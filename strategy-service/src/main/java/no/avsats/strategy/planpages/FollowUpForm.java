package no.avsats.strategy.planpages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.FollowUp;
import no.avsats.strategy.plan.MeasureContent;
import no.avsats.strategy.plan.MeasureDetails;
import no.avsats.strategy.plan.PlanDetails;

/**
 * A follow-up as somebody typed it; keeps everything, right or wrong.
 *
 * @param on the day set for it
 * @param heldOn the day on which it was held
 * @param next the day of the next one; empty for none
 * @param wrong names of the fields that do not fit
 */
record FollowUpForm(
        String on, String heldOn, String note, String decisions, String next, List<Line> lines, Set<String> wrong) {

    /** Between two follow-ups. */
    private static final int USUAL_WEEKS = 8;

    /**
     * A measure in it.
     *
     * @param helped {@code YES}, {@code PARTLY}, {@code NO}; empty for no answer
     */
    record Line(UUID id, String title, String status, String due, String note, String helped, String sentence) {

        static Line of(MeasureDetails measure, Function<LocalDate, String> day) {
            var helped = measure.helped();
            var due = measure.due();
            return new Line(
                    measure.id(),
                    measure.title(),
                    measure.status().name(),
                    due == null ? "" : day.apply(due),
                    measure.note(),
                    helped == null ? "" : helped.name(),
                    measure.sentence());
        }

        Line as(Sent sent) {
            return new Line(
                    id,
                    title,
                    sent.text("status-" + id),
                    sent.text("due-" + id),
                    sent.text("note-" + id),
                    sent.text("helped-" + id),
                    sent.text("sentence-" + id));
        }

        MeasureContent over(MeasureContent known, PlanForm.Days days) {
            return known.followed(
                    MeasureForm.status(status),
                    days.apply(due).orElse(known.due()),
                    note,
                    MeasureForm.helped(helped),
                    sentence);
        }

        private boolean fits(PlanForm.Days days) {
            var verdict = MeasureForm.helped(helped) != null;
            return days.apply(due).isPresent()
                    && (!verdict || status.equals(MeasureStatus.DONE.name()))
                    && (verdict || sentence.isEmpty());
        }
    }

    static FollowUpForm of(FollowUp.Told told, PlanDetails plan, LocalDate today, Function<LocalDate, String> day) {
        var held = told.heldOn();
        return new FollowUpForm(
                day.apply(told.on()),
                day.apply(held == null ? today : held),
                told.note(),
                told.decisions(),
                held == null
                                && plan.followUps().stream()
                                        .noneMatch(each -> each.on().isAfter(told.on()))
                        ? day.apply(today.plusWeeks(USUAL_WEEKS))
                        : "",
                lines(plan, day),
                Set.of());
    }

    static FollowUpForm of(Sent sent, PlanDetails plan, Function<LocalDate, String> day) {
        return new FollowUpForm(
                sent.text("on"),
                sent.text("heldOn"),
                sent.text("note"),
                sent.text("decisions"),
                sent.text("next"),
                lines(plan, day).stream().map(line -> line.as(sent)).toList(),
                Set.of());
    }

    /** Adopted measures that go on, and those that are done without a word on whether they helped. */
    private static List<Line> lines(PlanDetails plan, Function<LocalDate, String> day) {
        return plan.measures().stream()
                .filter(measure ->
                        measure.adopted() && measure.status() != MeasureStatus.DROPPED && measure.helped() == null)
                .map(measure -> Line.of(measure, day))
                .toList();
    }

    FollowUpForm with(Set<String> faults) {
        return new FollowUpForm(on, heldOn, note, decisions, next, lines, faults);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Names of the fields that do not fit; a measure by its id. */
    Set<String> faults(PlanForm.Days days) {
        var faults = new TreeSet<String>();
        mark(faults, "on", days.apply(on).isEmpty());
        mark(faults, "heldOn", days.apply(heldOn).isEmpty());
        mark(faults, "next", !next.isEmpty() && days.apply(next).isEmpty());
        mark(faults, "note", note.length() > LONGEST || decisions.length() > LONGEST);
        lines.forEach(line -> mark(faults, line.id().toString(), !line.fits(days)));
        return faults;
    }

    private static final int LONGEST = 4000;

    private static void mark(Set<String> faults, String field, boolean wrong) {
        if (wrong) {
            faults.add(field);
        }
    }
}
