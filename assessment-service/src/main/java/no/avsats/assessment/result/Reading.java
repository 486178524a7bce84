package no.avsats.assessment.result;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Precondition;
import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.Status;
import no.avsats.assessment.picture.Pair;
import no.avsats.assessment.release.Level;
import no.avsats.assessment.release.PreconditionFigure;
import no.avsats.assessment.release.ReleaseDetails;
import no.avsats.assessment.release.ReleaseDetails.PoolFigures;
import no.avsats.assessment.release.Similar;
import no.avsats.assessment.result.ResultView.PoolNote;
import no.avsats.assessment.result.ResultView.Reader;
import no.avsats.assessment.result.Sheet.Placed;
import no.avsats.assessment.result.Sheet.Topic;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.statement.StatementDetails;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/** Puts a release into the words of its framework, for one group and reader. */
record Reading(
        SchoolAssessment assessment,
        ReleaseDetails release,
        Frameworks frameworks,
        Framework framework,
        Reader reader,
        String language) {

    /** @param earlier the school's rounds before this one, the newest first */
    ResultView of(Respondent group, List<Reading> earlier, Shelf shelf) {
        var round = assessment.round();
        return new ResultView(
                assessment.path(),
                "/assessment/schools/%s/views".formatted(assessment.school()),
                "/strategy/plans/new?round=" + round.id() + "&school=" + assessment.school(),
                "/assessment/schools/%s/measures".formatted(assessment.school()),
                round.id(),
                Organisation.nameOf(assessment.school()),
                round.title(),
                group == Respondent.LEADER,
                release.statement() != null,
                round.asks(Respondent.PUPIL),
                reader,
                assessment.before().filter(SchoolAssessment::isReleased).isPresent(),
                release.officeFrom(),
                assessment.participation(group),
                round.k(),
                pool(),
                areas(group),
                reader.staff() ? gaps() : List.of(),
                history(group, earlier),
                reader.staff() && group == Respondent.TEACHER ? similar() : null,
                shelf,
                advice(group, shelf),
                group == Respondent.LEADER ? comments() : List.of(),
                group == Respondent.TEACHER ? teams() : List.of(),
                group == Respondent.LEADER ? statuses() : List.of(),
                group == Respondent.TEACHER ? obstacles() : null,
                group == round.roles().getFirst() ? preconditions() : List.of(),
                group == Respondent.LEADER ? signers() : "");
    }

    PupilsView pupils() {
        var round = assessment.round();
        var areas = wholes(Respondent.PUPIL)
                .map(whole -> PupilRow.of(whole, areaName(whole), statements(whole.area())))
                .toList();
        return new PupilsView(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                round.title(),
                round.pupilYears().stream().map(String::valueOf).collect(joining(", ")),
                release.statement() != null,
                reader,
                assessment.participation(Respondent.PUPIL),
                round.k(),
                pool(),
                areas);
    }

    private Phrase areaName(Cell cell) {
        return Phrase.of(framework.area(cell.area()).name(), language);
    }

    private List<PupilRow> statements(String area) {
        return Stream.ofNullable(framework.pupils())
                .flatMap(asked -> asked.statements().stream())
                .flatMap(statement -> cells(Respondent.PUPIL)
                        .filter(cell ->
                                cell.area().equals(area) && statement.id().equals(cell.indicator()))
                        .map(cell -> PupilRow.of(cell, Phrase.of(statement.text(), language), List.of())))
                .toList();
    }

    private @Nullable History history(Respondent group, List<Reading> earlier) {
        var asked = earlier.stream()
                .filter(before -> before.wholes(group).findAny().isPresent())
                .toList();
        return asked.isEmpty()
                ? null
                : History.of(
                        Stream.concat(asked.reversed().stream(), Stream.of(this))
                                .toList(),
                        group);
    }

    private @Nullable SimilarView similar() {
        var similar = Similar.to(assessment, SchoolDays.today());
        var rows = wholes(Respondent.TEACHER)
                .flatMap(cell -> Stream.ofNullable(similar.areas().get(cell.area()))
                        .map(middle -> new SimilarView.Row(areaName(cell), portion(cell), middle)))
                .toList();
        return rows.isEmpty() ? null : new SimilarView(similar, rows);
    }

    List<AreaRow> areas(Respondent group) {
        return wholes(group).map(whole -> row(whole, group)).toList();
    }

    private AreaRow row(Cell whole, Respondent group) {
        var indicators = cells(group)
                .filter(cell -> cell.area().equals(whole.area()) && cell.indicator() != null)
                .toList();
        return AreaRow.of(whole, indicators, framework, language);
    }

    private Stream<Cell> wholes(Respondent group) {
        return cells(group).filter(cell -> cell.indicator() == null);
    }

    /** A school in a pool shows no teachers' figures of its own. */
    private Stream<Cell> cells(Respondent group) {
        var own = release.cells().stream();
        var pooled = Optional.ofNullable(release.teachersIn()).stream()
                .map(PoolFigures::cells)
                .flatMap(List::stream);
        return Stream.concat(own, pooled).filter(cell -> cell.role().equals(group.role()));
    }

    private List<TeamColumn> teams() {
        return release.teams().stream()
                .map(team -> new TeamColumn(
                        team.name(),
                        team.cells().stream()
                                .map(cell -> AreaRow.of(cell, List.of(), framework, language))
                                .toList()))
                .toList();
    }

    /** The figure of an area; empty where the round did not ask about it. */
    Optional<Cell> whole(String area, Respondent group) {
        return wholes(group).filter(cell -> cell.area().equals(area)).findFirst();
    }

    /** Whether the same people were asked the same about the area in the round before. */
    boolean comparable(Reading before, String area, Respondent group) {
        var asked = asked(area, group);
        return asked.equals(before.asked(area, group))
                && asked.stream().allMatch(each -> frameworks.comparable(framework, before.framework, each))
                && shownWith(group).equals(before.shownWith(group));
    }

    private Set<String> asked(String area, Respondent group) {
        return assessment.indicators(framework, group).stream()
                .map(Indicator::id)
                .filter(indicator -> framework.areaOf(indicator).id().equals(area))
                .collect(toSet());
    }

    private Set<String> shownWith(Respondent group) {
        PoolFigures pool = release.teachersIn();
        return pool == null || group != Respondent.TEACHER ? Set.of() : Set.copyOf(pool.schools());
    }

    private List<GapRow> gaps() {
        return wholes(Respondent.TEACHER)
                .flatMap(teachers -> wholes(Respondent.LEADER)
                        .filter(leaders -> leaders.area().equals(teachers.area()))
                        .flatMap(leaders -> gap(teachers, leaders).stream()))
                .toList();
    }

    private Optional<GapRow> gap(Cell teachers, Cell leaders) {
        Integer theirs = teachers.level();
        Integer ours = leaders.level();
        if (theirs == null || ours == null) {
            return Optional.empty();
        }
        return Optional.of(new GapRow(
                areaName(teachers),
                theirs,
                ours,
                Pair.of(theirs, ours),
                Certainty.of(teachers, ours),
                pupils(teachers.area())));
    }

    /** How many of them agree, beside levels and never as one. */
    private @Nullable Portion pupils(String area) {
        return whole(area, Respondent.PUPIL).map(Reading::portion).orElse(null);
    }

    /** Null in words, where only the level is told, and where nothing is. */
    static @Nullable Portion portion(Cell cell) {
        return Portion.of(cell.share(), cell.atLeast(), cell.atMost()).orElse(null);
    }

    /** What a staff meeting should talk about; nothing that is hidden. */
    Sheet sheet() {
        var topics = cells(Respondent.TEACHER)
                .filter(cell -> cell.indicator() != null && cell.level() != null)
                .map(cell -> Map.entry(cell, topic(cell)))
                .filter(each -> each.getValue().gap() > 0 || distance(each.getKey()) > 0)
                .sorted(Comparator.<Map.Entry<Cell, Topic>>comparingInt(
                                each -> each.getValue().gap())
                        .thenComparingInt(each -> distance(each.getKey()))
                        .reversed())
                .limit(Sheet.TOPICS)
                .map(Map.Entry::getValue)
                .toList();
        return new Sheet(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                topics);
    }

    private Topic topic(Cell teachers) {
        var indicator = framework.indicator(Objects.requireNonNull(teachers.indicator()));
        int level = Objects.requireNonNull(teachers.level());
        return new Topic(
                Phrase.of(indicator.name(), language),
                placed(indicator, Respondent.TEACHER, level),
                cells(Respondent.LEADER)
                        .filter(cell -> indicator.id().equals(cell.indicator()))
                        .flatMap(cell -> Stream.ofNullable(cell.level()))
                        .map(theirs -> placed(indicator, Respondent.LEADER, theirs))
                        .findFirst()
                        .orElse(null),
                level == Level.HIGHEST ? null : placed(indicator, Respondent.TEACHER, level + 1),
                areaName(teachers),
                pupils(teachers.area()));
    }

    private Placed placed(Indicator indicator, Respondent role, int level) {
        var card = indicator.question(role).orElseThrow().card(level);
        return new Placed(level, Phrase.of(card, language));
    }

    private static int distance(Cell cell) {
        return cell.level() == null ? 0 : Math.max(0, cell.target() - cell.level());
    }

    private List<AdviceRow> advice(Respondent group, Shelf shelf) {
        var pooled = Optional.ofNullable(release.teachersIn()).stream()
                .map(PoolFigures::advice)
                .flatMap(List::stream);
        return Stream.concat(release.advice().stream(), pooled)
                .filter(advice -> advice.role().equals(group.role()))
                .filter(advice -> shelf.holds(framework.measure(advice.measure())))
                .map(advice -> AdviceRow.of(advice, shelf.choices().get(advice.measure()), framework, language))
                .toList();
    }

    private List<Comment> comments() {
        return statement()
                .map(statement -> framework.areas().stream()
                        .filter(area -> statement.comments().containsKey(area.id()))
                        .map(area -> new Comment(
                                Phrase.of(area.name(), language),
                                Objects.requireNonNull(statement.comments().get(area.id()))))
                        .toList())
                .orElse(List.of());
    }

    private List<StatusRow> statuses() {
        return statement().map(StatementDetails::statuses).filter(given -> !given.isEmpty()).stream()
                .flatMap(given -> framework.statuses().stream().map(status -> row(status, given)))
                .toList();
    }

    private StatusRow row(Status status, Map<String, Readiness> given) {
        var readiness = given.get(status.id());
        var answer = Optional.ofNullable(readiness).flatMap(framework::answer).map(text -> Phrase.of(text, language));
        return new StatusRow(Phrase.of(status.text(), language), readiness, answer.orElse(null));
    }

    private @Nullable ObstaclesPart obstacles() {
        var pooled = Optional.ofNullable(release.teachersIn()).map(PoolFigures::obstacles);
        return Optional.ofNullable(release.obstacles()).or(() -> pooled).stream()
                .flatMap(figures -> ObstaclesPart.of(figures, framework, language))
                .findFirst()
                .orElse(null);
    }

    private List<PreconditionRow> preconditions() {
        return release.preconditions().stream()
                .flatMap(figure -> framework.preconditions().stream()
                        .filter(each -> each.id().equals(figure.precondition()))
                        .map(each -> row(each, figure)))
                .toList();
    }

    private PreconditionRow row(Precondition precondition, PreconditionFigure figure) {
        var statuses = framework.statuses().stream()
                .filter(status -> precondition.statuses().contains(status.id()))
                .map(status -> row(status, figure.statuses()))
                .toList();
        return new PreconditionRow(Phrase.of(precondition.name(), language), figure, statuses);
    }

    private String signers() {
        return statement()
                .map(statement -> String.join(", ", statement.signers()))
                .orElse("");
    }

    private Optional<StatementDetails> statement() {
        return Optional.ofNullable(release.statement());
    }

    private @Nullable PoolNote pool() {
        PoolFigures pool = release.teachersIn();
        if (pool == null) {
            return null;
        }
        var names = Organisation.names(pool.schools());
        var schools = pool.schools().stream()
                .map(school -> names.getOrDefault(school, school))
                .sorted()
                .collect(joining(", "));
        return new PoolNote(pool.name(), schools, pool.released());
    }
}
