package no.avsats.assessment.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.assessment.statement.StatementDetails;
import org.jspecify.annotations.Nullable;

/**
 * A school's release, as far as the reader may see it.
 *
 * @param title of the round
 * @param officeFrom when the office sees it at the latest
 * @param sharedAt when the principal shared it; null while they have not
 * @param scales what the figures of each role stand on, and which of them can be compared
 * @param statement of the leaders; null where they signed none
 * @param preconditions in the framework's order
 * @param obstacles that teachers named; null where they are not asked, or only their pool is told
 * @param teachersIn the pool that teachers' figures are only shown in; null when they are among the cells
 * @param teams beside the school's figures; empty for readers outside the school, and where none may be told
 */
public record ReleaseDetails(
        UUID release,
        UUID round,
        String title,
        String school,
        Instant releasedAt,
        LocalDate officeFrom,
        @Nullable Instant sharedAt,
        List<Scale> scales,
        List<Cell> cells,
        List<Advice> advice,
        @Nullable StatementDetails statement,
        List<PreconditionFigure> preconditions,
        @Nullable ObstacleFigures obstacles,
        @Nullable PoolFigures teachersIn,
        List<TeamFigures> teams) {

    /**
     * @param schools identifiers
     * @param released false while a school of the pool is open, or the reader may not see it yet; then nothing is here
     * @param obstacles that the pool's teachers named
     */
    public record PoolFigures(
            String name,
            List<String> schools,
            boolean released,
            List<Cell> cells,
            List<Advice> advice,
            @Nullable ObstacleFigures obstacles) {

        static PoolFigures of(SmallSchools pool, Optional<Release> release) {
            return new PoolFigures(
                    pool.name(),
                    pool.schools(),
                    release.isPresent(),
                    release.map(each -> each.content.cells()).orElse(List.of()),
                    release.map(each -> each.content.advice()).orElse(List.of()),
                    release.map(each -> each.content.obstacles()).orElse(null));
        }
    }

    static ReleaseDetails of(
            Release release,
            SchoolAssessment assessment,
            Optional<Release> pools,
            Framework framework,
            boolean isStaff) {
        return new ReleaseDetails(
                release.id,
                release.round,
                assessment.round().title(),
                assessment.school(),
                release.releasedAt,
                release.officeFrom,
                Sharing.of(release).orElse(null),
                Scale.of(assessment.round().asked()),
                release.content.cells(),
                release.content.advice(),
                release.content.statement(),
                preconditions(release.content, pools, framework),
                release.content.obstacles(),
                assessment.pool().map(pool -> PoolFigures.of(pool, pools)).orElse(null),
                isStaff ? release.content.teams() : List.of());
    }

    private static List<PreconditionFigure> preconditions(
            Release.Content content, Optional<Release> pools, Framework framework) {
        var pooled = pools.map(each -> each.content.cells()).orElse(List.of());
        var cells = Stream.concat(content.cells().stream(), pooled.stream()).toList();
        StatementDetails statement = content.statement();
        return new Preconditions(framework, cells, statement == null ? Map.of() : statement.statuses()).figures();
    }
}
