package no.avsats.assessment.habit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.round.Row;
import no.avsats.assessment.round.Turn;
import no.avsats.assessment.round.UnfitPlan;
import no.avsats.problem.KeyReused;
import no.avsats.problem.PageToken;
import no.avsats.problem.Problem.FieldError;
import no.avsats.problem.Revision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A survey of the own digital habits of all of an owner's leaders. Survey 2 asks the same as a closed survey 1. An owner has one
 * at a time that is not closed, and a closed one is never opened again.
 *
 * <p>For pages: {@link #shownOf}.
 */
@Entity
@Table(name = "habit_survey")
public class HabitSurvey extends PanacheEntityBase {

    @Id
    UUID id;

    String owner;
    String title;
    String framework;

    @Nullable
    UUID follows;

    LocalDate opensOn;
    LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    SurveyState state;

    @Nullable
    LocalDate closedOn;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Figures figures;

    long version;
    Instant plannedAt;
    String plan;

    @Nullable
    String idempotencyKey;

    /** Not stored yet. */
    static HabitSurvey plan(String owner, SurveyPlan plan, @Nullable String idempotencyKey) {
        var survey = new HabitSurvey();
        survey.id = UUID.randomUUID();
        survey.owner = owner;
        survey.title = plan.title().strip();
        survey.framework = plan.framework();
        survey.follows = plan.follows();
        survey.opensOn = plan.opensOn();
        survey.closesOn = plan.closesOn();
        survey.state = SurveyState.PLANNED;
        survey.version = 1;
        survey.plannedAt = Instant.now();
        survey.plan = plan.toString();
        survey.idempotencyKey = idempotencyKey;
        return survey;
    }

    /** Empty for somebody else's. */
    static Optional<HabitSurvey> of(UUID id, String owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    /** One of any of the owners. */
    static Optional<HabitSurvey> of(UUID id, Collection<String> owners) {
        return find("id = ?1 and owner in ?2", id, owners).firstResultOptional();
    }

    /** As {@link #of}, held until the transaction ends and as it stands now in the database. */
    static Optional<HabitSurvey> held(UUID id, String owner) {
        var survey = of(id, owner);
        survey.ifPresent(found -> Row.holdAlone(getEntityManager(), "habit_survey", id, found));
        return survey;
    }

    /** Newest first; one more than the limit when there are more. */
    static List<HabitSurvey> after(String owner, String key, int limit) {
        if (key.isEmpty()) {
            return find("owner = ?1 order by plannedAt desc, id", owner)
                    .<HabitSurvey>page(Page.ofSize(limit + 1))
                    .list();
        }
        var last = of(PageToken.identity(key), owner).orElseThrow(PageToken::foreign);
        return find(
                        "owner = ?1 and (plannedAt < ?2 or (plannedAt = ?2 and id > ?3)) order by plannedAt desc, id",
                        owner,
                        last.plannedAt,
                        last.id)
                .<HabitSurvey>page(Page.ofSize(limit + 1))
                .list();
    }

    /** The one that is planned or open. */
    static Optional<HabitSurvey> current(String owner) {
        return find("owner = ?1 and state <> ?2", owner, SurveyState.CLOSED).firstResultOptional();
    }

    /** Closed ones that show something, newest first. */
    public static List<HabitSurvey> shownOf(String owner) {
        return HabitSurvey.<HabitSurvey>list(
                        "owner = ?1 and state = ?2 order by plannedAt desc", owner, SurveyState.CLOSED)
                .stream()
                .filter(HabitSurvey::isShown)
                .toList();
    }

    /** What has to open or close by this day. */
    static List<HabitSurvey> due(LocalDate today) {
        return list(
                "(state = ?1 and opensOn <= ?3) or (state <> ?2 and closesOn < ?3) order by id",
                SurveyState.PLANNED,
                SurveyState.CLOSED,
                today);
    }

    /** Whoever plans for the owner goes one by one. */
    static void queue(String owner) {
        Turn.take(getEntityManager(), "habit survey of " + owner);
    }

    /** What was planned under the key before. */
    static Optional<HabitSurvey> planned(String owner, String idempotencyKey) {
        return find("owner = ?1 and idempotencyKey = ?2", owner, idempotencyKey).firstResultOptional();
    }

    HabitSurvey samePlan(SurveyPlan again) {
        if (!plan.equals(again.toString())) {
            throw new KeyReused();
        }
        return this;
    }

    /** The earlier survey of the pair; empty for a survey 1. */
    Optional<HabitSurvey> first() {
        return Optional.ofNullable(follows).flatMap(first -> of(first, owner));
    }

    /** Until its last day is over, also where nobody has closed it yet. */
    boolean isOpen(LocalDate today) {
        return state == SurveyState.OPEN && !closesOn.isBefore(today);
    }

    boolean isClosed() {
        return state == SurveyState.CLOSED;
    }

    boolean isShown() {
        return figures != null && figures.people() > 0;
    }

    /** @return whether it was planned until now */
    boolean open(LocalDate today) {
        mustNotBeClosed();
        if (state == SurveyState.OPEN) {
            return false;
        }
        state = SurveyState.OPEN;
        opensOn = opensOn.isBefore(today) ? opensOn : today;
        version++;
        return true;
    }

    void extend(LocalDate last, LocalDate today) {
        mustNotBeClosed();
        if (!last.isAfter(closesOn) || last.isBefore(today)) {
            var detail = "The last day may only move on, from " + closesOn + ".";
            throw new UnfitPlan(List.of(new FieldError("/closesOn", "EARLIER", detail)));
        }
        closesOn = last;
        version++;
    }

    void close(LocalDate today, Figures released) {
        state = SurveyState.CLOSED;
        closedOn = today;
        figures = released;
        version++;
    }

    /** It cannot close before the transaction ends. */
    void mustBeOpen(LocalDate today) {
        Row.share(getEntityManager(), "habit_survey", id, this);
        if (!isOpen(today)) {
            throw new SurveyNotOpen(state);
        }
    }

    private void mustNotBeClosed() {
        if (isClosed()) {
            throw new SurveyNotOpen(state);
        }
    }

    public String title() {
        return title;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Null until it is closed. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Where it lives on the pages. */
    public String path() {
        return "/assessment/habits/" + id;
    }

    Revision revision() {
        return new Revision(version);
    }

    String listKey() {
        return id.toString();
    }
}
