package no.avsats.assessment.statement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Change;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Question;
import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.Status;
import no.avsats.assessment.picture.Progress;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a page shows it.
 *
 * @param path where the school's part in the round lives
 * @param school name
 * @param title of the round
 * @param version edition that the reader looks at
 */
record StatementSheet(
        String path, String school, String title, long version, List<Part> parts, List<StatusLine> statuses) {

    /**
     * An area of it.
     *
     * @param comment empty while there is none
     */
    record Part(String id, Phrase name, List<Line> lines, String comment) {

        public boolean begun() {
            return lines.stream().anyMatch(line -> line.level() != null);
        }
    }

    /**
     * An indicator of it.
     *
     * @param change since the school last answered
     * @param level 1 to 5; null while nothing is stated
     */
    record Line(
            String indicator,
            Phrase name,
            Phrase question,
            Change change,
            List<Card> cards,
            @Nullable Integer level) {}

    /**
     * A status of it.
     *
     * @param answers the furthest first
     */
    record StatusLine(String id, Phrase text, List<StatusAnswer> answers) {

        /** Empty while nothing is stated. */
        public List<StatusAnswer> given() {
            return answers.stream().filter(StatusAnswer::chosen).toList();
        }
    }

    record StatusAnswer(Readiness readiness, Phrase text, boolean chosen) {}

    record Card(int level, Phrase text, boolean chosen) {}

    /**
     * One indicator alone, for a screen that the leaders look at together.
     *
     * @param number from 1, through all areas
     * @param before indicator before it; empty for the first
     * @param after indicator after it; empty for the last
     */
    record Screen(Part part, Line line, int number, int count, String before, String after, Progress progress) {

        /** What else the area's form must carry, so that it stays. */
        public List<Line> others() {
            return part.lines().stream()
                    .filter(each -> !each.equals(line) && each.level() != null)
                    .toList();
        }
    }

    static StatementSheet of(
            SchoolAssessment assessment,
            StatementDraft draft,
            long version,
            Framework framework,
            Function<String, Change> changes,
            String language) {
        var asked = assessment.indicators(framework, Respondent.LEADER);
        return new StatementSheet(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                version,
                framework.areas().stream()
                        .map(area -> part(area, asked, draft, changes, language))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                framework.statuses().stream()
                        .map(status -> line(status, draft.statuses().get(status.id()), framework, language))
                        .toList());
    }

    /** What the statement says now. */
    static StatementDraft draft(Statement statement) {
        return new StatementDraft(statement.levels(), statement.statuses(), statement.comments());
    }

    private static Part part(
            Area area, List<Indicator> asked, StatementDraft draft, Function<String, Change> changes, String language) {
        return new Part(
                area.id(),
                Phrase.of(area.name(), language),
                area.indicators().stream()
                        .filter(asked::contains)
                        .flatMap(indicator -> indicator.question(Respondent.LEADER).stream()
                                .map(question -> line(
                                        indicator, question, changes.apply(indicator.id()), draft.levels(), language)))
                        .toList(),
                draft.comments().getOrDefault(area.id(), ""));
    }

    private static Line line(
            Indicator indicator, Question question, Change change, Map<String, Integer> levels, String language) {
        var level = levels.get(indicator.id());
        var cards = IntStream.rangeClosed(1, question.levels().size())
                .mapToObj(each -> new Card(
                        each,
                        Phrase.of(question.card(each), language),
                        Integer.valueOf(each).equals(level)))
                .toList();
        return new Line(
                indicator.id(),
                Phrase.of(indicator.name(), language),
                Phrase.of(question.question(), language),
                change,
                cards,
                level);
    }

    private static StatusLine line(Status status, @Nullable Readiness given, Framework framework, String language) {
        var answers = Stream.of(Readiness.values())
                .flatMap(each -> framework.answer(each).stream()
                        .map(text -> new StatusAnswer(each, Phrase.of(text, language), each == given)))
                .toList();
        return new StatusLine(status.id(), Phrase.of(status.text(), language), answers);
    }

    /** The area that was asked for, else the first. */
    Part part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseGet(parts::getFirst);
    }

    /** The indicator that was asked for, else the first. */
    Screen screen(String indicator) {
        var lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        var ids = lines.stream().map(Line::indicator).toList();
        var at = Math.max(0, ids.indexOf(indicator));
        var line = lines.get(at);
        var decided = lines.stream().map(each -> each.level() != null).toList();
        return new Screen(
                parts.stream()
                        .filter(part -> part.lines().contains(line))
                        .findFirst()
                        .orElseThrow(),
                line,
                at + 1,
                lines.size(),
                at == 0 ? "" : ids.get(at - 1),
                at + 1 == ids.size() ? "" : ids.get(at + 1),
                Progress.of(decided, at));
    }

    /** The area after this one; empty text after the last. */
    String after(String id) {
        var ids = parts.stream().map(Part::id).toList();
        var next = ids.indexOf(id) + 1;
        return next < ids.size() ? ids.get(next) : "";
    }

    /** Where the last area leads, below the statement's own path. */
    String afterAreas() {
        return statuses.isEmpty() ? "/signing" : "/statuses";
    }

    public boolean begunStatuses() {
        return statuses.stream().anyMatch(line -> !line.given().isEmpty());
    }

    public int missing() {
        return (int) parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.level() == null)
                .count();
    }
}
