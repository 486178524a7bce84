package no.avsats.assessment.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.ReleaseShared;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.assessment.statement.StatementDetails;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * The one release of a school, or of a pool of small schools, in a round. Final: the database refuses to change it too.
 *
 * <p>For pages: {@link Viewing#view}, which asks who may see it and logs that they did.
 */
@Entity
@Immutable
@Table(name = "release")
public class Release extends PanacheEntityBase {

    /** First fact about a round and unit. */
    private static final long RELEASED = 1;

    /** Second and last one. */
    private static final long SHARED = 2;

    @Id
    UUID id;

    UUID round;
    String owner;
    String unit;

    @Nullable
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<String> schools;

    Instant releasedAt;
    LocalDate officeFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Content content;

    /**
     * What a release tells.
     *
     * @param cells what passed the gate, and markers for what did not
     * @param advice measures that fit, the most fitting first
     * @param statement of the leaders; null where they signed none, and for a pool
     * @param obstacles that teachers named; null where they are not asked, or only their pool is told
     * @param teams for the school's own staff only; empty where it has none, or they are too small
     * @param sizes how many answered what is told, for the gate of later releases; no reader gets them
     */
    public record Content(
            List<Cell> cells,
            List<Advice> advice,
            @Nullable StatementDetails statement,
            @Nullable ObstacleFigures obstacles,
            List<TeamFigures> teams,
            List<Size> sizes) {

        /** What was released before there were teams has none, nor do the first releases have sizes. */
        public Content(
                List<Cell> cells,
                List<Advice> advice,
                @Nullable StatementDetails statement,
                @Nullable ObstacleFigures obstacles,
                @Nullable List<TeamFigures> teams,
                @Nullable List<Size> sizes) {
            this.cells = cells;
            this.advice = advice;
            this.statement = statement;
            this.obstacles = obstacles;
            this.teams = Objects.requireNonNullElse(teams, List.of());
            this.sizes = Objects.requireNonNullElse(sizes, List.of());
        }
    }

    /**
     * How many people answered.
     *
     * @param indicator null for the whole area
     */
    public record Size(String role, String area, @Nullable String indicator, int people) {}

    static Release ofSchool(Round round, String school, LocalDate officeFrom, Content content) {
        return of(round, school, null, List.of(school), officeFrom, content);
    }

    static Release ofPool(Round round, SmallSchools pool, LocalDate officeFrom, Content content) {
        return of(round, pool.unit(), pool.name(), pool.schools(), officeFrom, content);
    }

    private static Release of(
            Round round,
            String unit,
            @Nullable String name,
            List<String> schools,
            LocalDate officeFrom,
            Content content) {
        var release = new Release();
        release.id = UUID.randomUUID();
        release.round = round.id();
        release.owner = round.owner();
        release.unit = unit;
        release.name = name;
        release.schools = List.copyOf(schools);
        release.releasedAt = Instant.now();
        release.officeFrom = officeFrom;
        release.content = content;
        return release;
    }

    /** The release of a school or pool; empty until it is there. */
    static Optional<Release> find(UUID round, String unit) {
        return find("round = ?1 and unit = ?2", round, unit).firstResultOptional();
    }

    /** Of the same people: of the school, or of a pool of the same schools. In the order of their release. */
    static List<Release> listOf(String owner, Collection<String> schools) {
        return Release.<Release>stream("owner = ?1 order by releasedAt", owner)
                .filter(release -> Set.copyOf(release.schools).equals(Set.copyOf(schools)))
                .toList();
    }

    Content content() {
        return content;
    }

    /** Title of the round of each of these releases. */
    static Map<UUID, String> titles(Collection<UUID> releases) {
        return Release.find(
                        "select l.id, r.title from Release l join Round r on r.id = l.round where l.id in ?1", releases)
                .project(Titled.class)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Titled::id, Titled::title));
    }

    record Titled(UUID id, String title) {}

    /** Identities of all releases of a round, sorted as text. */
    static List<String> identities(UUID round) {
        return Release.<Release>stream("round", round)
                .map(release -> release.id.toString())
                .sorted()
                .toList();
    }

    AssessmentReleased released() {
        return new AssessmentReleased(
                id, round, owner, unit, RELEASED, name, schools, releasedAt, officeFrom, onLevels(), content.advice());
    }

    /** Pupils' figures stay the school's: they are on no levels, so no reader of the event could add or compare them. */
    private List<Cell> onLevels() {
        return content.cells().stream()
                .filter(cell -> !cell.role().equals(Respondent.PUPIL.role()))
                .toList();
    }

    ReleaseShared shared(Instant at) {
        return new ReleaseShared(id, round, owner, unit, SHARED, at);
    }

    UUID id() {
        return id;
    }
}
