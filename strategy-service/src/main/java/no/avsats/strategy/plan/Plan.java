package no.avsats.strategy.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.problem.Problem.FieldError;
import no.avsats.problem.Revision;
import no.avsats.strategy.events.PlanAdopted;
import no.avsats.strategy.events.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * What a school, or a team under it, wants to do in a school year. A draft until the leader adopts it; after that status,
 * notes and dates move on, and new or dropped measures wait for the next adoption.
 */
@Entity
@Table(name = "plan")
public class Plan extends PanacheEntityBase {

    static final int MOST_MEASURES = 100;

    @Id
    UUID id;

    String school;
    String owner;

    @Enumerated(EnumType.STRING)
    PlanKind kind;

    String title;
    String team;
    int schoolYear;

    @Enumerated(EnumType.STRING)
    State state;

    int edition;

    @Nullable
    LocalDate adoptedOn;

    String adoptedBy;
    boolean revised;

    @Nullable
    LocalDate discussedOn;

    @Nullable
    UUID strategy;

    @Nullable
    UUID round;

    @Nullable
    BigDecimal hoursSetAside;

    long version;

    /** How far a plan has come. */
    public enum State {
        DRAFT,
        ADOPTED,
        /** Its year is over; nothing changes any more. */
        CLOSED
    }

    /** A draft without measures, not stored yet. */
    static Plan draft(String school, String owner, PlanKind kind, Heading heading, @Nullable UUID round) {
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.school = school;
        plan.owner = owner;
        plan.kind = kind;
        plan.state = State.DRAFT;
        plan.adoptedBy = "";
        plan.round = round;
        plan.take(heading);
        return plan;
    }

    /** The school's plan; empty for somebody else's. */
    public static Optional<Plan> of(UUID id, String school) {
        return find("id = ?1 and school = ?2", id, school).firstResultOptional();
    }

    /** As {@link #of}, held until the transaction ends and as it stands now in the database. */
    public static Optional<Plan> held(UUID id, String school) {
        var plan = of(id, school);
        plan.ifPresent(found -> {
            var unused = getEntityManager()
                    .createNativeQuery("select 1 from plan where id = ?1 for no key update")
                    .setParameter(1, id)
                    .getResultList();
            getEntityManager().refresh(found);
        });
        return plan;
    }

    /** Newest school year first, then by title. */
    public static List<Plan> ofSchool(String school) {
        return list("school = ?1 order by schoolYear desc, title, id", school);
    }

    void change(Heading next) {
        mustBeAlive();
        require(next.faults());
        revised = revised || isAdopted() && !next.isAdoptedAs(heading());
        take(next);
        touch();
    }

    /** What must be known of every measure before the plan can be adopted; pointers as in {@code PlanDetails}. */
    public static List<FieldError> missing(List<PlanMeasure> measures) {
        var missing = new ArrayList<FieldError>();
        if (measures.stream().allMatch(PlanMeasure::isDropped)) {
            missing.add(new FieldError("/measures", "NONE", "A plan has at least one measure."));
        }
        for (var i = 0; i < measures.size(); i++) {
            missing.addAll(measures.get(i).missing("/measures/" + i));
        }
        return missing;
    }

    /** @throws UnfitPlan when something is missing */
    PlanAdopted adopt(List<PlanMeasure> measures, String leader, LocalDate day) {
        mustBeAlive();
        if (isAdopted() && !revised) {
            throw new RuleBroken(Rule.NOTHING_TO_ADOPT);
        }
        require(missing(measures));
        state = State.ADOPTED;
        edition++;
        adoptedOn = day;
        adoptedBy = leader;
        revised = false;
        measures.forEach(measure -> measure.adoptIn(edition));
        touch();
        return adopted(measures, day);
    }

    private PlanAdopted adopted(List<PlanMeasure> measures, LocalDate day) {
        return new PlanAdopted(
                id,
                school,
                owner,
                version,
                kind,
                title,
                team.isEmpty() ? null : team,
                schoolYear,
                edition,
                day,
                strategy,
                round,
                measures.stream()
                        .filter(measure -> !measure.isDropped())
                        .map(PlanMeasure::planned)
                        .toList());
    }

    void close() {
        if (state != State.ADOPTED) {
            throw new RuleBroken(state == State.DRAFT ? Rule.NOT_ADOPTED : Rule.PLAN_CLOSED);
        }
        state = State.CLOSED;
        touch();
    }

    void mustBeDraft() {
        if (state != State.DRAFT) {
            throw new RuleBroken(Rule.NOT_A_DRAFT);
        }
    }

    void mustBeAlive() {
        if (state == State.CLOSED) {
            throw new RuleBroken(Rule.PLAN_CLOSED);
        }
    }

    /** A measure came or went. */
    void revise() {
        revised = revised || isAdopted();
        touch();
    }

    /** Something in it has changed. */
    void touch() {
        version++;
    }

    static void require(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new UnfitPlan(faults);
        }
    }

    public UUID id() {
        return id;
    }

    public String school() {
        return school;
    }

    public String owner() {
        return owner;
    }

    public PlanKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** From 1; 0 while it has never been adopted. */
    public int edition() {
        return edition;
    }

    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** Name of the leader; empty while it has never been adopted. */
    public String adoptedBy() {
        return adoptedBy;
    }

    /** Whether it is not any more what was adopted. */
    public boolean isRevised() {
        return revised;
    }

    public @Nullable UUID round() {
        return round;
    }

    public long version() {
        return version;
    }

    public boolean isAdopted() {
        return state == State.ADOPTED;
    }

    /** Whether a leader has adopted it at least once: only then is it anybody's but the school's. */
    public boolean isSeenOutside() {
        return edition > 0;
    }

    public Heading heading() {
        return new Heading(title, team, schoolYear, discussedOn, hoursSetAside);
    }

    public List<PlanMeasure> measures() {
        return PlanMeasure.of(id);
    }

    Revision revision() {
        return new Revision(version);
    }

    private void take(Heading heading) {
        title = heading.title();
        team = heading.team();
        schoolYear = heading.schoolYear();
        discussedOn = heading.discussedOn();
        hoursSetAside = heading.hoursSetAside();
    }
}
