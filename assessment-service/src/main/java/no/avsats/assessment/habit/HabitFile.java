package no.avsats.assessment.habit;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.habit.HabitResult.HabitAnswer;
import no.avsats.assessment.habit.HabitResult.HabitGroup;
import no.avsats.assessment.habit.HabitResult.HabitQuestion;
import no.avsats.assessment.habit.HabitResult.HabitSpread;
import org.jspecify.annotations.Nullable;

/** The figures of survey 1 and 2 as CSV. All cells are ids and whole numbers, so none needs quotes. */
final class HabitFile {

    static final String TYPE = "text/csv";

    /** The dialects that one may ask for, as a pattern: {@code excel-nb} has semicolons, and a mark by which Excel knows UTF-8. */
    static final String DIALECTS = "rfc4180|excel-nb";

    private static final List<String> COLUMNS =
            List.of("survey", "round", "question", "stage", "figure", "from", "to", "percent", "bound");

    private HabitFile() {}

    static Response of(HabitResult result, String dialect) {
        var isExcel = dialect.equals("excel-nb");
        var text = Stream.concat(Stream.of(COLUMNS), lines(result))
                .map(cells -> String.join(isExcel ? ";" : ",", cells) + "\r\n")
                .collect(joining("", isExcel ? "\ufeff" : "", ""));
        return Response.ok(text, MediaType.valueOf(TYPE).withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"habits.csv\"")
                .build();
    }

    private static Stream<List<String>> lines(HabitResult result) {
        var first = result.first();
        return result.questions().stream()
                .flatMap(question -> first == null
                        ? now(1, result.round(), question)
                        : Stream.concat(told(1, first, question, question.before()), now(2, result.round(), question)));
    }

    private static Stream<List<String>> now(int survey, UUID round, HabitQuestion question) {
        var stages =
                question.stages().stream().map(stage -> middle(survey, round, question, stage.stage(), stage.middle()));
        return Stream.concat(told(survey, round, question, question.now()), stages);
    }

    private static Stream<List<String>> told(int survey, UUID round, HabitQuestion question, HabitSpread told) {
        var middle = Stream.ofNullable(told.middle()).map(answer -> middle(survey, round, question, "", answer));
        var groups = told.groups().stream().map(group -> group(survey, round, question, group));
        return Stream.concat(middle, groups);
    }

    private static List<String> middle(
            int survey, UUID round, HabitQuestion question, String stage, HabitAnswer answer) {
        return cells(survey, round, question.question(), stage, "middle", answer.id(), answer.id(), null, "");
    }

    private static List<String> group(int survey, UUID round, HabitQuestion question, HabitGroup group) {
        return cells(
                survey,
                round,
                question.question(),
                "",
                "group",
                group.from().id(),
                group.to().id(),
                group.percent(),
                bound(group.percent()));
    }

    private static String bound(int percent) {
        return switch (percent) {
            case Disclosure.LOW -> "at-most";
            case Disclosure.HIGH -> "at-least";
            default -> "about";
        };
    }

    private static List<String> cells(@Nullable Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "")).toList();
    }
}
