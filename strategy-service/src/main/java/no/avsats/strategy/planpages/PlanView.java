package no.avsats.strategy.planpages;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.FollowUp;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param path of the plan's page
 * @param school name
 * @param year {@code 2026/27}
 * @param rows by last day, those that are over last
 * @param hours of a teacher, summed; empty when no measure takes time
 * @param setAside hours; empty while nobody has said
 */
record PlanView(
        PlanDetails plan,
        String path,
        String school,
        String year,
        boolean writes,
        boolean leads,
        boolean staff,
        LocalDate today,
        List<MeasureRow> rows,
        String hours,
        String setAside) {

    private static final Comparator<MeasureRow> BY_DUE =
            comparing(MeasureRow::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What stands on the board from left to right; a dropped measure has no place on it. */
    private static final List<MeasureStatus> COLUMNS =
            List.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.ON_HOLD, MeasureStatus.DONE);

    /** A column of the board. */
    record Column(String key, List<MeasureRow> rows) {}

    static PlanView of(PlanDetails plan, Standing standing, LocalDate today, Labels labels) {
        var rows = plan.measures().stream()
                .map(measure -> MeasureRow.of(measure, plan.owner(), plan.school(), today, labels))
                .toList();
        var hours = plan.hours();
        return new PlanView(
                plan,
                path(plan),
                labels.organisation(plan.school()),
                new SchoolYear(plan.schoolYear()).text(),
                standing.writes(),
                standing.leads(),
                standing.staff(),
                today,
                Stream.concat(
                                rows.stream().filter(row -> !isOver(row)).sorted(BY_DUE),
                                rows.stream().filter(PlanView::isOver).sorted(BY_DUE))
                        .toList(),
                hours.perTeacher().signum() == 0 ? "" : labels.hours(hours.perTeacher()),
                labels.hours(hours.setAside()));
    }

    static String path(PlanDetails plan) {
        return "/strategy/plans/" + plan.school() + "/" + plan.id();
    }

    public List<Column> columns() {
        return COLUMNS.stream()
                .map(status -> new Column(
                        status.name(),
                        rows.stream().filter(row -> row.status() == status).toList()))
                .toList();
    }

    /** Of a teacher; empty for none. */
    public String hoursOf(UUID measure) {
        return rows.stream()
                .filter(row -> row.id().equals(measure))
                .findFirst()
                .map(MeasureRow::hours)
                .orElse("");
    }

    public List<MeasureRow> overdue() {
        return rows.stream().filter(MeasureRow::overdue).toList();
    }

    public int alive() {
        return (int) rows.stream().filter(row -> !row.dropped()).count();
    }

    public int done() {
        return (int)
                rows.stream().filter(row -> row.status() == MeasureStatus.DONE).count();
    }

    /** Measures that adoption still asks something of. */
    public int incomplete() {
        return (int) plan.measures().stream()
                .filter(measure -> measure.status() != MeasureStatus.DROPPED)
                .filter(measure -> measure.responsible().isEmpty() || measure.start() == null || measure.due() == null)
                .count();
    }

    public boolean draft() {
        return plan.state() == Plan.State.DRAFT;
    }

    public boolean closed() {
        return plan.state() == Plan.State.CLOSED;
    }

    /** Whether there is something for the leader to adopt. */
    public boolean adoptable() {
        return draft() || plan.state() == Plan.State.ADOPTED && plan.revised();
    }

    /** The first that is not held; null when no day is set. */
    public FollowUp.@Nullable Told next() {
        return plan.followUps().stream()
                .filter(each -> each.heldOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** The latest first. */
    public List<FollowUp.Told> held() {
        return plan.followUps().stream()
                .filter(each -> each.heldOn() != null)
                .toList()
                .reversed();
    }

    private static boolean isOver(MeasureRow row) {
        return row.status() == MeasureStatus.DONE || row.dropped();
    }
}
