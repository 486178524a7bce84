package no.avsats.assessment.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.ParticipationCounted;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Respondent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A school in a round: planned → open → closed → released, never back.
 *
 * <p>Its row is where a submission and the closing meet. Who answers holds it shared ({@link #openNow}), who closes holds it
 * alone ({@link #held}): a submission commits before the closing counts, or finds the assessment closed.
 *
 * <p>For pages: {@link #of}, {@link #ofSchool}, {@link #waitingFor}, {@link AssessmentDetails#of}.
 */
@Entity
@Table(name = "school_assessment")
public class SchoolAssessment extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "round")
    Round round;

    String school;
    String code;
    int wave;

    @Nullable
    UUID pool;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<Respondent, Answering> answering;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate opensOn;

    @Nullable
    LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<Respondent, Participation> participation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Team> teams;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    List<String> areas;

    long version;

    static SchoolAssessment plan(Round round, Wave wave, String school, Answering teachers, String code) {
        var assessment = new SchoolAssessment();
        assessment.id = UUID.randomUUID();
        assessment.round = round;
        assessment.school = school;
        assessment.code = code;
        assessment.wave = wave.number();
        assessment.pool = round.poolOf(school).map(SmallSchools::id).orElse(null);
        assessment.answering = answering(round, school, teachers);
        assessment.state = State.PLANNED;
        assessment.opensOn = wave.opensOn(round.opensOn);
        assessment.participation = Map.of();
        assessment.teams = List.of();
        return assessment;
    }

    private static Map<Respondent, Answering> answering(Round round, String school, Answering teachers) {
        if (round.isAboutHabits()) {
            return Map.of(Respondent.LEADER, Answering.LOGIN);
        }
        return round.asks(Respondent.PUPIL) && !Organisation.isPreschool(school)
                ? Map.of(Respondent.TEACHER, teachers, Respondent.PUPIL, Answering.CODES)
                : Map.of(Respondent.TEACHER, teachers);
    }

    /** The school's part in a round; empty where it has none. */
    public static Optional<SchoolAssessment> of(UUID round, String school) {
        return find(
                        "select a from SchoolAssessment a join fetch a.round r where r.id = ?1 and a.school = ?2",
                        round,
                        school)
                .firstResultOptional();
    }

    /** The same, where the round asks teachers; empty where it does not. */
    public static Optional<SchoolAssessment> askingTeachers(UUID round, String school) {
        return of(round, school).filter(assessment -> assessment.round.asks(Respondent.TEACHER));
    }

    /** The same, where somebody answers with a ballot of their own; empty where nobody does. */
    public static Optional<SchoolAssessment> onBallots(UUID round, String school) {
        return of(round, school).filter(assessment -> assessment.round.asks(assessment.ballotRole()));
    }

    /** The school's part in a round that a short link ends with; empty for none. */
    public static Optional<SchoolAssessment> at(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those of the codes that a school has. */
    static List<String> codesAmong(Collection<String> codes) {
        return find("select code from SchoolAssessment where code in ?1", codes)
                .project(String.class)
                .list();
    }

    /** All of the school, newest round first. */
    public static List<SchoolAssessment> ofSchool(String school) {
        return list("school = ?1 order by round.plannedAt desc, id", school);
    }

    /** The school's released ones of rounds planned before this one's, newest first; none about leaders' habits. */
    public List<SchoolAssessment> earlier() {
        return list(
                "school = ?1 and state = ?2 and round.plannedAt < ?3 and round.form <> ?4"
                        + " order by round.plannedAt desc, id",
                school,
                State.RELEASED,
                round.plannedAt,
                Form.HABITS);
    }

    /**
     * What a school is asked, and what it was asked last.
     *
     * @param now key of a framework, as is {@code before}
     */
    record Succession(String now, String before) {}

    /** In one query, as {@link #earlier} would find it; empty where the school has no released round before this one. */
    static Optional<Succession> succession(UUID round, String school) {
        return find("""
                        select a.round.framework, e.round.framework
                        from SchoolAssessment a join SchoolAssessment e on e.school = a.school
                        where a.round.id = ?1 and a.school = ?2 and e.state = ?3 and e.round.plannedAt < a.round.plannedAt
                          and e.round.form <> ?4
                        order by e.round.plannedAt desc, e.id""", round, school, State.RELEASED, Form.HABITS)
                .project(Succession.class)
                .firstResultOptional();
    }

    String listKey() {
        return round.id.toString();
    }

    /** Whether every school of these has been released. */
    public static boolean allReleased(UUID round, Collection<String> schools) {
        return count("round.id = ?1 and school in ?2 and state <> ?3", round, schools, State.RELEASED) == 0;
    }

    /** What the role at the school can answer now: its start page shows it. The first to close comes first. */
    public static List<SchoolAssessment> waitingFor(Respondent role, String school) {
        return SchoolAssessment.<SchoolAssessment>list(
                        "school = ?1 and state = ?2 order by round.closesOn, id", school, State.OPEN)
                .stream()
                .filter(assessment -> assessment.round.roles.contains(role))
                .toList();
    }

    /** All schools of a round, by wave and school. */
    public static List<SchoolAssessment> ofRound(UUID round) {
        return list("round.id = ?1 order by wave, school", round);
    }

    public static List<SchoolAssessment> ofPool(UUID round, SmallSchools pool) {
        return list("round.id = ?1 and school in ?2 order by school", round, pool.schools());
    }

    static List<SchoolAssessment> ofWave(UUID round, int wave) {
        return list("round.id = ?1 and wave = ?2 order by school", round, wave);
    }

    /** Rounds and waves with a school that should be open by now. */
    static List<Due> toOpen(LocalDate today) {
        return SchoolAssessment.<SchoolAssessment>list("state = ?1 and opensOn <= ?2", State.PLANNED, today).stream()
                .map(each -> new Due(each.round.id, each.round.owner, each.wave))
                .distinct()
                .toList();
    }

    /** A wave of a round. */
    record Due(UUID round, String owner, int wave) {}

    /** Open ones whose last day is over. */
    public static List<SchoolAssessment> toClose(LocalDate today) {
        return list("state = ?1 and round.closesOn < ?2 order by id", State.OPEN, today);
    }

    /** Everything open now. */
    public static List<SchoolAssessment> open() {
        return list("state = ?1 order by id", State.OPEN);
    }

    /** Everything that is answered now or later. */
    public static List<SchoolAssessment> toAnswer() {
        return list("state in ?1 order by opensOn, id", List.of(State.PLANNED, State.OPEN));
    }

    /** What closed before the day. */
    public static List<UUID> closedBefore(LocalDate day) {
        return SchoolAssessment.<SchoolAssessment>list("closedOn < ?1", day).stream()
                .map(SchoolAssessment::id)
                .toList();
    }

    /** Held alone until the transaction ends, as it stands now in the database. */
    public SchoolAssessment held() {
        Row.holdAlone(getEntityManager(), "school_assessment", id, this);
        return this;
    }

    /** This assessment when it is open; it cannot close before the transaction ends. */
    public SchoolAssessment openNow() {
        Row.share(getEntityManager(), "school_assessment", id, this);
        mustBeOpen();
        return this;
    }

    public void mustBeOpen() {
        if (state != State.OPEN) {
            throw new AssessmentNotOpen(state);
        }
    }

    /**
     * Its teachers say which of the teams they belong to when they answer.
     *
     * @param headcount teachers of the school
     * @throws TeamsFixed once it has opened
     */
    void divide(List<Team> into, int headcount) {
        if (state != State.PLANNED) {
            throw new TeamsFixed();
        }
        TeamCheck.require(into, headcount, pool != null);
        teams = List.copyOf(into);
    }

    /** Whether a school of so many teachers may still be divided into teams. */
    public boolean isDivisible(int headcount) {
        return state == State.PLANNED
                && pool == null
                && headcount >= TeamCheck.SMALLEST_SCHOOL
                && round.roles.contains(Respondent.TEACHER);
    }

    /**
     * Opens it with nobody counted; does nothing when it was opened before.
     *
     * @param today becomes the first day when the planned one is still to come
     * @param about areas that it asks about from now on; empty for all
     */
    List<ParticipationCounted> open(LocalDate today, ToIntFunction<Respondent> invited, List<String> about) {
        if (state != State.PLANNED) {
            return List.of();
        }
        state = State.OPEN;
        opensOn = today.isBefore(opensOn) ? today : opensOn;
        areas = about.isEmpty() ? null : List.copyOf(about);
        return count(role -> 0, invited);
    }

    /**
     * Counts who has answered.
     *
     * @return what is new for the others: the roles whose band has changed
     */
    public List<ParticipationCounted> count(ToIntFunction<Respondent> answered, ToIntFunction<Respondent> invited) {
        var counted = new EnumMap<Respondent, Participation>(Respondent.class);
        round.asked()
                .forEach(role ->
                        counted.put(role, Participation.of(answered.applyAsInt(role), invited.applyAsInt(role))));
        var before = participation;
        var changed = counted.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(Map.Entry::getKey)
                .filter(round.roles::contains)
                .toList();
        participation = counted;
        return tell(changed);
    }

    /** Closes it and counts for the last time; in the same transaction its figures are released. */
    public List<ParticipationCounted> close(
            LocalDate today, ToIntFunction<Respondent> answered, ToIntFunction<Respondent> invited) {
        mustBeOpen();
        state = State.CLOSED;
        closedOn = today;
        count(answered, invited);
        state = State.RELEASED;
        return tell(round.roles);
    }

    /** Others follow schools, not their leaders' habits. */
    private List<ParticipationCounted> tell(List<Respondent> roles) {
        if (roles.isEmpty() || round.isAboutHabits()) {
            return List.of();
        }
        version++;
        return roles.stream().map(this::counted).toList();
    }

    private ParticipationCounted counted(Respondent role) {
        var band = participation(role);
        return new ParticipationCounted(
                round.id,
                round.owner,
                school,
                role.role(),
                version,
                band.from(),
                band.to(),
                band.invited(),
                state,
                Instant.now());
    }

    /** The school in survey 1, when this is survey 2 of it. */
    public Optional<SchoolAssessment> before() {
        return round.first().flatMap(first -> of(first.id(), school));
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isReleased() {
        return state == State.RELEASED;
    }

    /** Where its pages live. */
    public String path() {
        return "/assessment/schools/%s/rounds/%s".formatted(school, round.id());
    }

    public UUID id() {
        return id;
    }

    /** What its short link ends with. No secret. */
    public String code() {
        return code;
    }

    public Round round() {
        return round;
    }

    public String school() {
        return school;
    }

    public int wave() {
        return wave;
    }

    public State state() {
        return state;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** The pool that the school's teachers are only shown in. */
    public Optional<SmallSchools> pool() {
        return round.poolOf(school);
    }

    /** What its teachers' answers are released as: the school, or its pool. */
    public String unit() {
        return pool().map(SmallSchools::unit).orElse(school);
    }

    /** Whether it asks only about areas in which the school works with measures: a pulse does, where there are any. */
    public boolean asksAboutMeasures() {
        return areas != null;
    }

    /** What the school is asked of the role, in order: the round's questions, those of a pulse only about its areas. */
    public List<Indicator> indicators(Framework used, Respondent role) {
        var about = areas;
        var all = round.indicators(used, role);
        return about == null
                ? all
                : all.stream()
                        .filter(each -> about.contains(used.areaOf(each.id()).id()))
                        .toList();
    }

    /** Fixed when it opens; empty where the school is not divided. */
    public List<Team> teams() {
        return teams;
    }

    /**
     * The list that says who got a ballot. One for all schools of a round about habits: whoever leads two of them answers once, or
     * two of five answers could be one person's.
     */
    public UUID issuingList() {
        return round.isAboutHabits() ? round.id : id;
    }

    /** Whose people each get a ballot of their own when they log in. */
    public Respondent ballotRole() {
        return answering.containsKey(Respondent.LEADER) ? Respondent.LEADER : Respondent.TEACHER;
    }

    public boolean answersBy(Respondent role, Answering way) {
        return round.asks(role) && answering.get(role) == way;
    }

    /** As last counted: at most hourly, so that nobody sees a single person answer. */
    public Participation participation(Respondent role) {
        return participation.getOrDefault(role, new Participation(0, 0, 0));
    }
}
