package no.avsats.assessment.habit;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.assessment.habit.HabitResult.HabitFigures;
import no.avsats.assessment.habit.HabitResult.HabitGroup;
import org.jspecify.annotations.Nullable;

/** The figures of a survey as CSV. All cells are ids and whole numbers, so none needs quotes. */
final class HabitFile {

    static final String TYPE = "text/csv";

    /** The dialects that one may ask for, as a pattern: {@code excel-nb} has semicolons, and a mark by which Excel knows UTF-8. */
    static final String DIALECTS = "rfc4180|excel-nb";

    private static final List<String> COLUMNS =
            List.of("survey", "question", "stage", "answers", "answer", "count", "percent", "before", "points");

    private HabitFile() {}

    static Response of(HabitResult result, String dialect) {
        var isExcel = dialect.equals("excel-nb");
        var text = lines(result)
                .map(cells ->
                        cells.map(cell -> Objects.toString(cell, "")).collect(joining(isExcel ? ";" : ",")) + "\r\n")
                .collect(joining("", isExcel ? "\ufeff" : "", ""));
        return Response.ok(text, MediaType.valueOf(TYPE).withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"habits.csv\"")
                .build();
    }

    private static Stream<Stream<@Nullable Object>> lines(HabitResult result) {
        var rows = result.questions().stream()
                .flatMap(question -> groups(question).flatMap(group -> rows(result, question, group)));
        return Stream.concat(Stream.of(COLUMNS.stream().map(Object.class::cast)), rows);
    }

    private static Stream<HabitGroup> groups(HabitFigures question) {
        return Stream.concat(Stream.ofNullable(question.everybody()), question.stages().stream());
    }

    private static Stream<Stream<@Nullable Object>> rows(HabitResult result, HabitFigures question, HabitGroup group) {
        return group.shares().stream()
                .map(share -> Stream.of(
                        result.survey(),
                        question.question(),
                        group.stage(),
                        group.answers(),
                        share.answer(),
                        share.count(),
                        share.percent(),
                        share.before(),
                        share.points()));
    }
}
