package no.avsats.strategy.plan;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;
import no.avsats.problem.Revision;
import no.avsats.strategy.events.MeasureProgressed;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanAdopted;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One measure of a plan. What it is stands fast once it is adopted; how far it has come moves on. */
@Entity
@Table(name = "plan_measure")
public class PlanMeasure extends PanacheEntityBase {

    @Id
    UUID id;

    UUID plan;
    int position;
    int sinceEdition;

    @Enumerated(EnumType.STRING)
    Source.Kind source;

    @Nullable
    String advice;

    @Nullable
    Integer adviceLevel;

    String adviceReason;
    String title;
    String description;

    @Nullable
    String area;

    @Nullable
    UUID goal;

    String responsible;

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate dueOn;

    String successSign;

    @Nullable
    @Column(name = "hours_per_teacher")
    BigDecimal hours;

    @Enumerated(EnumType.STRING)
    MeasureStatus status;

    String note;

    @Nullable
    @Enumerated(EnumType.STRING)
    Helped helped;

    String sentence;
    String link;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Activity> activities;

    long version;

    /** What the others are told of. */
    private record Told(
            MeasureStatus status,
            @Nullable LocalDate due,
            @Nullable Helped helped) {}

    /** Not stored yet. */
    static PlanMeasure of(UUID plan, int position, Source source, MeasureContent content) {
        Plan.require(content.faults());
        if (content.status() == MeasureStatus.DROPPED) {
            throw new RuleBroken(Rule.MEASURE_DROPPED);
        }
        var measure = new PlanMeasure();
        measure.id = UUID.randomUUID();
        measure.plan = plan;
        measure.position = position;
        measure.source = source.kind();
        measure.advice = source.advice();
        measure.adviceLevel = source.level();
        measure.adviceReason = source.reason();
        measure.take(content);
        return measure;
    }

    /** In the plan's order. */
    static List<PlanMeasure> of(UUID plan) {
        return list("plan = ?1 order by position, id", plan);
    }

    /** Empty where the plan has no such measure. */
    public static Optional<PlanMeasure> in(UUID plan, UUID id) {
        return find("id = ?1 and plan = ?2", id, plan).firstResultOptional();
    }

    /**
     * Whether the measures helped at other schools of the owner, the newest plans first: at most one of these is to be counted
     * for a school and a measure.
     */
    static List<Tried> triedBeside(String school, String owner, List<String> advice) {
        return getEntityManager()
                .createQuery("""
                        select new no.avsats.strategy.plan.Tried(m.advice, p.school, m.helped, m.sentence)
                        from PlanMeasure m join Plan p on p.id = m.plan
                        where p.owner = ?1 and p.school <> ?2 and m.advice in ?3 and m.helped is not null and m.sinceEdition > 0
                        order by p.schoolYear desc, m.id""", Tried.class)
                .setParameter(1, owner)
                .setParameter(2, school)
                .setParameter(3, advice)
                .getResultList();
    }

    /** A measure with the plan that it stands in. */
    public record InPlan(PlanMeasure measure, Plan plan) {}

    /** In the order of the ids, each of which there must be. */
    public static List<InPlan> among(List<UUID> ids) {
        var measures = PlanMeasure.<PlanMeasure>findByIds(ids);
        var plans = Plan.<Plan>findByIds(measures.stream()
                        .map(measure -> measure.plan)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(plan -> plan.id, plan -> plan));
        return measures.stream()
                .map(measure -> new InPlan(measure, Objects.requireNonNull(plans.get(measure.plan))))
                .toList();
    }

    /** @return whether there is something to tell the others */
    boolean change(MeasureContent next) {
        if (isDropped() || next.status() == MeasureStatus.DROPPED) {
            throw new RuleBroken(Rule.MEASURE_DROPPED);
        }
        if (isAdopted() && !next.isAdoptedAs(content())) {
            throw new RuleBroken(Rule.MEASURE_ADOPTED);
        }
        Plan.require(Stream.of(next.faults(), isAdopted() ? undated(next) : List.<FieldError>of())
                .flatMap(List::stream)
                .toList());
        var before = told();
        take(next);
        version++;
        return isAdopted() && !told().equals(before);
    }

    /** Gives it up; it stays in the plan with the reason. */
    void drop(String reason) {
        if (isDropped()) {
            throw new RuleBroken(Rule.MEASURE_DROPPED);
        }
        if (!isAdopted()) {
            throw new RuleBroken(Rule.NOT_ADOPTED);
        }
        status = MeasureStatus.DROPPED;
        note = reason;
        helped = null;
        sentence = "";
        version++;
    }

    void adoptIn(int edition) {
        if (sinceEdition == 0) {
            sinceEdition = edition;
            version++;
        }
    }

    /** What adoption needs to know: who answers for it, and from when until when. */
    List<FieldError> missing(String pointer) {
        if (isDropped()) {
            return List.of();
        }
        return Stream.of(
                        missing(responsible.isEmpty(), pointer + "/responsible", "Who is responsible?"),
                        missing(startsOn == null, pointer + "/start", "When does it begin?"),
                        missing(dueOn == null, pointer + "/due", "When shall it be done?"))
                .flatMap(List::stream)
                .toList();
    }

    /** A date that was adopted may move, but not go. */
    private static List<FieldError> undated(MeasureContent next) {
        return Stream.of(
                        missing(next.start() == null, "/start", "When does it begin?"),
                        missing(next.due() == null, "/due", "When shall it be done?"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldError> missing(boolean isMissing, String pointer, String question) {
        return isMissing ? List.of(new FieldError(pointer, "MISSING", question)) : List.of();
    }

    /** As a plan is adopted, with both dates. */
    PlanAdopted.Planned planned() {
        return new PlanAdopted.Planned(
                id, area, goal, Objects.requireNonNull(startsOn), Objects.requireNonNull(dueOn), status);
    }

    MeasureProgressed progressed(Plan of) {
        return new MeasureProgressed(
                of.id,
                of.school,
                of.owner,
                of.version,
                id,
                area,
                status,
                Objects.requireNonNull(dueOn),
                helped,
                Instant.now());
    }

    public UUID id() {
        return id;
    }

    /** Whether it is in an adopted edition. */
    public boolean isAdopted() {
        return sinceEdition > 0;
    }

    public boolean isDropped() {
        return status == MeasureStatus.DROPPED;
    }

    public boolean isOver() {
        return status == MeasureStatus.DONE || isDropped();
    }

    public boolean isOverdue(LocalDate today) {
        return !isOver() && dueOn != null && dueOn.isBefore(today);
    }

    /** Whether it is done and nobody has said whether it helped. */
    public boolean waitsForVerdict() {
        return status == MeasureStatus.DONE && helped == null;
    }

    public long version() {
        return version;
    }

    public Source source() {
        return new Source(source, advice, adviceLevel, adviceReason);
    }

    /** 0 where nobody has said. */
    BigDecimal hoursPerTeacher() {
        return hours == null ? BigDecimal.ZERO : hours;
    }

    public MeasureContent content() {
        return new MeasureContent(
                title,
                description,
                area,
                goal,
                responsible,
                startsOn,
                dueOn,
                successSign,
                hours,
                status,
                note,
                helped,
                sentence,
                link,
                activities);
    }

    Revision revision() {
        return new Revision(version);
    }

    private Told told() {
        return new Told(status, dueOn, helped);
    }

    private void take(MeasureContent content) {
        title = content.title();
        description = content.description();
        area = content.area();
        goal = content.goal();
        responsible = content.responsible();
        startsOn = content.start();
        dueOn = content.due();
        successSign = content.successSign();
        hours = content.hoursPerTeacher();
        status = content.status();
        note = content.note();
        helped = content.helped();
        sentence = content.sentence();
        link = content.link();
        activities = content.activities();
    }
}
