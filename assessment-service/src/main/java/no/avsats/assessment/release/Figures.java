package no.avsats.assessment.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Choice;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Obstacles;
import no.avsats.assessment.framework.Pupils;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.assessment.round.Team;
import no.avsats.assessment.statement.Statement;
import no.avsats.assessment.statement.StatementDetails;
import org.jspecify.annotations.Nullable;

/** What a round tells of a school or pool, under its framework: the only way from answers to a release. */
record Figures(Round round, Framework framework) {

    /**
     * Teachers through the gate, unless only their pool shows them; leaders as they signed.
     *
     * @param opened what was submitted at the school; nothing when its pool shows it
     */
    Release.Content of(SchoolAssessment assessment, List<AnswerSheet> opened) {
        var sheets = new Sheets(opened);
        var signed = Statement.signedIn(assessment);
        var leaders = signed.map(statement ->
                        leaders(statement, areas(assessment, Respondent.LEADER)).cells())
                .orElse(List.of());
        var teachers = assessment.pool().isPresent() ? List.<Cell>of() : teachers(assessment, sheets);
        var cells = Stream.concat(teachers.stream(), leaders.stream()).toList();
        var obstacles = assessment.pool().isPresent() ? null : obstacles(sheets, false);
        var pupils = assessment.pool().isPresent() ? List.<Cell>of() : pupils(sheets, false);
        return content(
                cells, pupils, signed.map(StatementDetails::of).orElse(null), obstacles, teams(assessment, sheets));
    }

    /**
     * The teachers of all its schools together.
     *
     * @param opened what was submitted at all of them
     */
    Release.Content of(SmallSchools pool, List<AnswerSheet> opened) {
        var sheets = new Sheets(opened);
        return content(teachers(pool, sheets), pupils(sheets, true), null, obstacles(sheets, true), List.of());
    }

    private @Nullable ObstacleFigures obstacles(Sheets sheets, boolean pooled) {
        Obstacles asked = framework.obstacles();
        if (asked == null || !round.roles().contains(Respondent.TEACHER)) {
            return null;
        }
        var options = asked.options().stream().map(Choice::id).toList();
        return ObstacleFigures.of(sheets.obstacles(), options, pooled, new Gate(round.k()));
    }

    private Release.Content content(
            List<Cell> cells,
            List<Cell> pupils,
            @Nullable StatementDetails statement,
            @Nullable ObstacleFigures obstacles,
            List<TeamFigures> teams) {
        var catalogue = framework.measures().stream()
                .map(each -> new Measure(each.id(), each.role().role(), each.area(), each.fromLevel()))
                .toList();
        var advice = Advice.of(cells, catalogue).stream()
                .map(proposal -> Reasons.advice(proposal, framework))
                .toList();
        var all = Stream.concat(cells.stream(), pupils.stream()).toList();
        return new Release.Content(all, advice, statement, obstacles, teams);
    }

    /**
     * Pupils say how much they agree, on four degrees. The gate is the same; told is only how many agree: a degree is no level
     * of maturity, and a median or bands would look like one.
     */
    private List<Cell> pupils(Sheets sheets, boolean pooled) {
        Pupils asked = framework.pupils();
        if (asked == null || !round.asks(Respondent.PUPIL)) {
            return List.of();
        }
        var role = Respondent.PUPIL.role();
        var group = new Group(role, pooled, areas(asked), sheets.of(Respondent.PUPIL));
        return new Gate(round.k()).cells(group).stream().map(Figures::agreement).toList();
    }

    private List<Group.Area> areas(Pupils asked) {
        return framework.areas().stream()
                .map(area -> new Group.Area(
                        area.id(),
                        Pupils.AGREES,
                        asked.statements().stream()
                                .filter(each -> each.area().equals(area.id()))
                                .map(Pupils.PupilStatement::id)
                                .toList()))
                .filter(area -> !area.indicators().isEmpty())
                .toList();
    }

    private static Cell agreement(Cell cell) {
        return new Cell(
                cell.role(),
                cell.area(),
                cell.indicator(),
                cell.target(),
                cell.suppressed(),
                cell.answered(),
                null,
                cell.share(),
                cell.atLeast(),
                cell.atMost(),
                cell.shareInWords(),
                List.of());
    }

    private List<Cell> teachers(SchoolAssessment assessment, Sheets sheets) {
        return teachers(sheets, false, areas(assessment, Respondent.TEACHER));
    }

    /** A pulse may ask each school of a pool about areas of its own. */
    private List<Cell> teachers(SmallSchools pool, Sheets sheets) {
        var asked = SchoolAssessment.ofRound(round.id()).stream()
                .filter(each -> pool.schools().contains(each.school()))
                .flatMap(each -> each.indicators(framework, Respondent.TEACHER).stream())
                .collect(Collectors.toUnmodifiableSet());
        return teachers(sheets, true, areas(asked));
    }

    private List<Cell> teachers(Sheets sheets, boolean pooled, List<Group.Area> areas) {
        if (!round.roles().contains(Respondent.TEACHER)) {
            return List.of();
        }
        var answers = sheets.of(Respondent.TEACHER);
        return new Gate(round.k()).cells(new Group(Respondent.TEACHER.role(), pooled, areas, answers));
    }

    /** A school in a pool has no teams. */
    private List<TeamFigures> teams(SchoolAssessment assessment, Sheets sheets) {
        if (assessment.teams().isEmpty()) {
            return List.of();
        }
        var areas = areas(assessment, Respondent.TEACHER);
        var names = assessment.teams().stream().map(Team::name).toList();
        var answers = sheets.byTeam(names);
        return new Teams(new Gate(round.k()), Respondent.TEACHER.role(), areas, answers).figures();
    }

    private static no.avsats.assessment.release.Statement leaders(Statement signed, List<Group.Area> areas) {
        return new no.avsats.assessment.release.Statement(Respondent.LEADER.role(), areas, signed.levels());
    }

    private List<Group.Area> areas(SchoolAssessment assessment, Respondent role) {
        return areas(Set.copyOf(assessment.indicators(framework, role)));
    }

    /** An area that nobody was asked about is no figure. */
    private List<Group.Area> areas(Set<Indicator> asked) {
        return framework.areas().stream()
                .map(area -> area(area, asked))
                .filter(area -> !area.indicators().isEmpty())
                .toList();
    }

    private static Group.Area area(Area area, Set<Indicator> asked) {
        var indicators = area.indicators().stream()
                .filter(asked::contains)
                .map(Indicator::id)
                .toList();
        return new Group.Area(area.id(), area.target(), indicators);
    }
}
