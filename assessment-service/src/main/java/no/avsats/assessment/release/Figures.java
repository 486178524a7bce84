package no.avsats.assessment.release;

import java.util.Collection;
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
        boolean alone = assessment.pool().isEmpty();
        var told = new Told(
                new Gate(round.k()),
                teachers(sheets, false, alone ? areas(assessment, Respondent.TEACHER) : List.of()),
                pupils(sheets, false, alone),
                before(List.of(assessment.school())));
        var obstacles = alone ? obstacles(sheets, false) : null;
        return content(
                told,
                leaders,
                signed.map(StatementDetails::of).orElse(null),
                obstacles,
                teams(assessment, told, sheets));
    }

    /**
     * The teachers of all its schools together.
     *
     * @param opened what was submitted at all of them
     */
    Release.Content of(SmallSchools pool, List<AnswerSheet> opened) {
        var sheets = new Sheets(opened);
        var told = new Told(
                new Gate(round.k()), teachers(pool, sheets), pupils(sheets, true, true), before(pool.schools()));
        return content(told, List.of(), null, obstacles(sheets, true), List.of());
    }

    /**
     * Both groups through the gate.
     *
     * @param before what was released of the same people earlier
     */
    private record Told(Gate gate, Group teachers, Group pupils, List<Release.Content> before) {

        Earlier.Figures earlier(Group group) {
            return new EarlierReleases(before, group.role());
        }

        List<Cell> cells(Group group) {
            return gate.cells(group, earlier(group));
        }

        List<Release.Size> sizes() {
            return Stream.of(teachers, pupils)
                    .flatMap(group -> gate.sizes(group).stream())
                    .toList();
        }
    }

    private List<Release.Content> before(Collection<String> schools) {
        return Release.listOf(round.owner(), schools).stream()
                .map(Release::content)
                .toList();
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
            Told told,
            List<Cell> leaders,
            @Nullable StatementDetails statement,
            @Nullable ObstacleFigures obstacles,
            List<TeamFigures> teams) {
        var cells = Stream.concat(told.cells(told.teachers).stream(), leaders.stream())
                .toList();
        var catalogue = framework.measures().stream()
                .map(each -> new Measure(each.id(), each.role().role(), each.area(), each.fromLevel()))
                .toList();
        var advice = Advice.of(cells, catalogue).stream()
                .map(proposal -> Reasons.advice(proposal, framework))
                .toList();
        var pupils = told.cells(told.pupils).stream().map(Figures::agreement);
        var all = Stream.concat(cells.stream(), pupils).toList();
        return new Release.Content(all, advice, statement, obstacles, teams, told.sizes());
    }

    /**
     * Pupils say how much they agree, on four degrees. The gate is the same; told is only how many agree: a degree is no level
     * of maturity, and a median or bands would look like one.
     */
    private Group pupils(Sheets sheets, boolean pooled, boolean told) {
        Pupils asked = framework.pupils();
        var areas = asked == null || !told || !round.asks(Respondent.PUPIL) ? List.<Group.Area>of() : areas(asked);
        var answers = areas.isEmpty() ? List.<Group.Response>of() : sheets.of(Respondent.PUPIL);
        return new Group(Respondent.PUPIL.role(), pooled, areas, answers);
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

    /** A level would be a degree. Of an area of few pupils, words say whether more than half agree with most of it. */
    private static Cell agreement(Cell cell) {
        Integer level = cell.level();
        var words = level != null && cell.answered() == null ? Share.words(level, cell.target()) : null;
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
                words,
                List.of());
    }

    /** A pulse may ask each school of a pool about areas of its own. */
    private Group teachers(SmallSchools pool, Sheets sheets) {
        var asked = SchoolAssessment.ofRound(round.id()).stream()
                .filter(each -> pool.schools().contains(each.school()))
                .flatMap(each -> each.indicators(framework, Respondent.TEACHER).stream())
                .collect(Collectors.toUnmodifiableSet());
        return teachers(sheets, true, areas(asked));
    }

    private Group teachers(Sheets sheets, boolean pooled, List<Group.Area> areas) {
        boolean asked = round.roles().contains(Respondent.TEACHER) && !areas.isEmpty();
        var answers = asked ? sheets.of(Respondent.TEACHER) : List.<Group.Response>of();
        return new Group(Respondent.TEACHER.role(), pooled, asked ? areas : List.of(), answers);
    }

    /** A school in a pool has no teams. */
    private List<TeamFigures> teams(SchoolAssessment assessment, Told told, Sheets sheets) {
        if (assessment.teams().isEmpty()) {
            return List.of();
        }
        var areas = areas(assessment, Respondent.TEACHER);
        var answers = sheets.byTeam(assessment.teams().stream().map(Team::name).toList());
        return new Teams(told.gate, Respondent.TEACHER.role(), areas, answers, told.earlier(told.teachers)).figures();
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
