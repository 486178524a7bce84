package no.avsats.assessment.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.assessment.events.RoundClosed;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Respondent;
import no.avsats.problem.KeyReused;
import no.avsats.problem.PageToken;
import no.avsats.problem.Problem.FieldError;
import no.avsats.problem.Revision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * An owner's campaign. Waves, pools and ways of answering are fixed when it is planned, so before any school opens; only the
 * title may change after that, and the last day may move on.
 *
 * <p>For pages: {@link #of}, {@link #ofOwner}, {@link RoundDetails#of}; {@link #indicators} is what a role is asked.
 */
@Entity
@Table(name = "round")
public class Round extends PanacheEntityBase {

    @Id
    UUID id;

    String owner;
    String title;
    String framework;

    @Enumerated(EnumType.STRING)
    Form form;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Respondent> roles;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Integer> pupilYears;

    LocalDate opensOn;
    LocalDate closesOn;
    int k;
    int shareAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Wave> waves;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<SmallSchools> pools;

    @Nullable
    UUID follows;

    @Nullable
    String reason;

    boolean closed;
    long version;
    Instant plannedAt;

    @Nullable
    String idempotencyKey;

    String planDigest;

    /** A round that fits {@link PlanCheck}, not stored yet. */
    static Round plan(String owner, RoundPlan plan, String digest, @Nullable String idempotencyKey) {
        var round = new Round();
        round.id = UUID.randomUUID();
        round.owner = owner;
        round.title = plan.title();
        round.framework = plan.framework();
        round.form = plan.form();
        round.roles = plan.roles().stream().distinct().sorted().toList();
        round.pupilYears = plan.yearsAsked();
        round.opensOn = plan.opensOn();
        round.closesOn = plan.closesOn();
        round.k = plan.fewest();
        round.shareAfter = plan.sharedAfter();
        round.waves = waves(plan);
        round.pools = plan.pooled().stream()
                .map(pool -> new SmallSchools(UUID.randomUUID(), pool.name(), List.copyOf(pool.schools())))
                .toList();
        round.follows = plan.follows();
        round.reason = plan.reason() == null || plan.reason().isBlank()
                ? null
                : plan.reason().strip();
        round.plannedAt = Instant.now();
        round.idempotencyKey = idempotencyKey;
        round.planDigest = digest;
        return round;
    }

    private static List<Wave> waves(RoundPlan plan) {
        return IntStream.range(0, plan.waves().size())
                .mapToObj(i -> {
                    var wave = plan.waves().get(i);
                    return new Wave(i + 1, wave.name(), wave.opensOn(), wave.ambition(), List.copyOf(wave.schools()));
                })
                .toList();
    }

    /** The owner's round; empty for somebody else's. */
    public static Optional<Round> of(UUID id, String owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    /**
     * As {@link #of}, held until the transaction ends and as it stands now in the database: whatever changes a round, or
     * counts its schools, goes one by one.
     */
    public static Optional<Round> held(UUID id, String owner) {
        var round = of(id, owner);
        round.ifPresent(found -> Row.holdAlone(getEntityManager(), "round", id, found));
        return round;
    }

    /** Newest first; one more than the limit when there are more. */
    static List<Round> after(String owner, String key, int limit) {
        if (key.isEmpty()) {
            return find("owner = ?1 order by plannedAt desc, id", owner)
                    .<Round>page(Page.ofSize(limit + 1))
                    .list();
        }
        var last = Round.<Round>findByIdOptional(PageToken.identity(key)).orElseThrow(PageToken::foreign);
        return find(
                        "owner = ?1 and (plannedAt < ?2 or (plannedAt = ?2 and id > ?3)) order by plannedAt desc, id",
                        owner,
                        last.plannedAt,
                        last.id)
                .<Round>page(Page.ofSize(limit + 1))
                .list();
    }

    /** All rounds of the owner, newest first. */
    public static List<Round> ofOwner(String owner) {
        return list("owner = ?1 order by plannedAt desc, id", owner);
    }

    /** Rounds that ask this one again, oldest first. */
    static List<Round> following(UUID first) {
        return list("follows = ?1 order by plannedAt, id", first);
    }

    /** Whether the owner has a round about habits that is not over. */
    static boolean isAskingHabits(String owner) {
        return count("owner = ?1 and form = ?2 and not closed", owner, Form.HABITS) > 0;
    }

    /** Whether it is over. */
    public static boolean isOver(UUID id) {
        return count("id = ?1 and closed", id) > 0;
    }

    /** What was planned under the key before. */
    static Optional<Round> planned(String owner, String idempotencyKey) {
        Turn.take(getEntityManager(), owner + " " + idempotencyKey);
        return find("owner = ?1 and idempotencyKey = ?2", owner, idempotencyKey).firstResultOptional();
    }

    String listKey() {
        return id.toString();
    }

    Round samePlan(String digest) {
        if (!planDigest.equals(digest)) {
            throw new KeyReused();
        }
        return this;
    }

    void change(RoundChange change, LocalDate today) {
        if (closed) {
            throw new RoundOver();
        }
        title = Objects.requireNonNullElse(change.title(), title);
        if (change.closesOn() != null) {
            extend(change.closesOn(), today);
        }
    }

    private void extend(LocalDate last, LocalDate today) {
        if (last.isBefore(closesOn) || last.isBefore(today)) {
            throw new UnfitPlan(List.of(
                    new FieldError("/closesOn", "EARLIER", "The last day may only move on, from " + closesOn + ".")));
        }
        closesOn = last;
    }

    /**
     * Whole snapshot for the others.
     *
     * @param keys fingerprint by school
     */
    RoundAnnounced announce(Framework used, Map<String, String> keys) {
        return new RoundAnnounced(
                id,
                owner,
                ++version,
                title,
                framework,
                used.areas().stream()
                        .map(area ->
                                new RoundAnnounced.Area(area.id(), area.name().byLanguage()))
                        .toList(),
                roles.stream().map(Respondent::role).toList(),
                opensOn,
                closesOn,
                waves.stream()
                        .map(wave ->
                                new RoundAnnounced.Wave(wave.number(), wave.name(), wave.ambition(), wave.schools()))
                        .toList(),
                asked(used),
                keys);
    }

    /** What it asks any role, each thing once. */
    private List<RoundAnnounced.Indicator> asked(Framework used) {
        return roles.stream()
                .flatMap(role -> used.indicators(form, role).stream())
                .distinct()
                .map(each -> new RoundAnnounced.Indicator(
                        each.id(), used.areaOf(each.id()).id(), each.name().byLanguage()))
                .toList();
    }

    /** @param checksum as {@link RoundClosed} has it */
    public RoundClosed close(int releases, String checksum) {
        end();
        return new RoundClosed(id, owner, version, releases, checksum);
    }

    public void end() {
        closed = true;
        version++;
    }

    public UUID id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String title() {
        return title;
    }

    /** Framework and version. */
    public String framework() {
        return framework;
    }

    public Form form() {
        return form;
    }

    public List<Respondent> roles() {
        return roles;
    }

    /** Years whose pupils are asked too; empty for most rounds. Their figures are the school's: no event tells them. */
    public List<Integer> pupilYears() {
        return pupilYears;
    }

    public boolean asks(Respondent role) {
        return role == Respondent.PUPIL ? !pupilYears.isEmpty() : roles.contains(role);
    }

    /** {@link #roles}, and pupils where they are asked. */
    public List<Respondent> asked() {
        return Stream.of(Respondent.values()).filter(this::asks).toList();
    }

    /** Whether it asks leaders about their own habits, each for themself, and nobody about the school. */
    public boolean isAboutHabits() {
        return form == Form.HABITS;
    }

    /** Whether each school's leaders state together where it stands. */
    public boolean asksStatement() {
        return roles.contains(Respondent.LEADER) && !isAboutHabits();
    }

    /** Where all leaders' answers are shown together. */
    public String habitsPath() {
        return "/assessment/rounds/%s/habits".formatted(id);
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Fewest answers that are shown. */
    public int k() {
        return k;
    }

    /** School days after a release until the office sees it at the latest. */
    public int shareAfter() {
        return shareAfter;
    }

    public List<Wave> waves() {
        return waves;
    }

    public List<SmallSchools> pools() {
        return pools;
    }

    /** The earlier round that this one asks again, to see what has changed; empty for most. */
    public Optional<Round> first() {
        return Optional.ofNullable(follows).flatMap(first -> of(first, owner));
    }

    /** Why it asks more of teachers than usual; empty for most. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** So long it takes a teacher to answer so many questions. */
    public static int minutes(int questions) {
        return Burden.minutes(questions);
    }

    /** All schools, wave by wave. */
    List<String> schools() {
        return waves.stream().flatMap(wave -> wave.schools().stream()).toList();
    }

    public boolean isClosed() {
        return closed;
    }

    /** What the round asks the role, in order; nothing of a role that it does not ask. */
    public List<Indicator> indicators(Framework used, Respondent role) {
        return roles.contains(role) ? used.indicators(form, role) : List.of();
    }

    Revision revision() {
        return new Revision(version);
    }

    Optional<Wave> wave(int number) {
        return waves.stream().filter(wave -> wave.number() == number).findFirst();
    }

    Optional<SmallSchools> poolOf(String school) {
        return pools.stream().filter(pool -> pool.schools().contains(school)).findFirst();
    }
}
