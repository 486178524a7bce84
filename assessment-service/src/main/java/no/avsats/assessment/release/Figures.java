package no.avsats.assessment.release;

import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Obstacles;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.assessment.statement.Statement;
import no.avsats.assessment.statement.StatementDetails;
import org.jspecify.annotations.Nullable;

/** What a round tells of a school or pool, under its framework: the only way from answers to a release. */
record Figures(Round round, Framework framework) {

    /** Teachers through the gate, unless only their pool shows them; leaders as they signed. */
    Release.Content of(SchoolAssessment assessment) {
        var signed = Statement.signedIn(assessment);
        var leaders = signed.map(statement -> leaders(statement).cells()).orElse(List.of());
        var teachers = assessment.pool().isPresent() ? List.<Cell>of() : teachers(assessment.school(), false);
        var cells = Stream.concat(teachers.stream(), leaders.stream()).toList();
        var obstacles = assessment.pool().isPresent() ? null : obstacles(assessment.school(), false);
        return content(cells, signed.map(StatementDetails::of).orElse(null), obstacles);
    }

    /** The teachers of all its schools together. */
    Release.Content of(SmallSchools pool) {
        return content(teachers(pool.unit(), true), null, obstacles(pool.unit(), true));
    }

    private @Nullable ObstacleFigures obstacles(String unit, boolean pooled) {
        Obstacles asked = framework.obstacles();
        if (asked == null || !round.roles().contains(Respondent.TEACHER)) {
            return null;
        }
        var options = asked.options().stream().map(Choice::id).toList();
        return ObstacleFigures.of(ReleasedAnswer.obstacles(round.id(), unit), options, pooled, new Gate(round.k()));
    }

    private Release.Content content(
            List<Cell> cells, @Nullable StatementDetails statement, @Nullable ObstacleFigures obstacles) {
        var catalogue = framework.measures().stream()
                .map(each -> new Measure(each.id(), each.role().role(), each.area(), each.fromLevel()))
                .toList();
        var advice = Advice.of(cells, catalogue).stream()
                .map(proposal -> Reasons.advice(proposal, framework))
                .toList();
        return new Release.Content(cells, advice, statement, obstacles);
    }

    private List<Cell> teachers(String unit, boolean pooled) {
        if (!round.roles().contains(Respondent.TEACHER)) {
            return List.of();
        }
        var answers = ReleasedAnswer.of(round.id(), unit, Respondent.TEACHER);
        var group = new Group(Respondent.TEACHER.role(), pooled, areas(Respondent.TEACHER), answers);
        return new Gate(round.k()).cells(group);
    }

    private no.avsats.assessment.release.Statement leaders(Statement signed) {
        return new no.avsats.assessment.release.Statement(
                Respondent.LEADER.role(), areas(Respondent.LEADER), signed.levels());
    }

    private List<Group.Area> areas(Respondent role) {
        var asked =
                round.indicators(framework, role).stream().map(Indicator::id).toList();
        return framework.areas().stream().map(area -> area(area, asked)).toList();
    }

    private static Group.Area area(Area area, List<String> asked) {
        var indicators = area.indicators().stream()
                .map(Indicator::id)
                .filter(asked::contains)
                .toList();
        return new Group.Area(area.id(), area.target(), indicators);
    }
}
