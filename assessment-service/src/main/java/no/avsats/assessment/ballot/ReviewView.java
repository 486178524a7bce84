package no.avsats.assessment.ballot;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Obstacles;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Everything on an answer sheet, before it is handed in.
 *
 * @param mark see {@link ResumeKey#mark()}
 * @param before the page before this one
 * @param closing the closing question; null when nothing closes the form
 */
record ReviewView(
        String mark,
        String school,
        List<Row> rows,
        int missing,
        String before,
        @Nullable Closing closing) {

    /** @param answer null while there is none */
    record Closing(Phrase question, @Nullable Phrase answer) {}

    /**
     * @param number of the question, from 1
     * @param answer number of the card, 0 for none of them; null while there is none
     * @param card that was chosen; null where none was
     */
    record Row(
            int number,
            Phrase name,
            @Nullable Integer answer,
            @Nullable Phrase card) {}

    static ReviewView of(Sheet sheet, ResumeKey key, String language) {
        var rows = IntStream.rangeClosed(1, sheet.questions().size())
                .mapToObj(number -> row(sheet.questions().get(number - 1), sheet.answers(), number, language))
                .toList();
        var missing = rows.stream().filter(row -> row.answer() == null).toList().size();
        var closing = closing(sheet, language);
        var before = closing == null ? sheet.last() : "/ballot/obstacles";
        return new ReviewView(key.mark(), Organisation.nameOf(sheet.school()), rows, missing, before, closing);
    }

    private static @Nullable Closing closing(Sheet sheet, String language) {
        Obstacles asked = sheet.obstacles();
        if (asked == null) {
            return null;
        }
        var named = asked.options().stream()
                .filter(option -> option.id().equals(sheet.obstacle()))
                .map(option -> Phrase.of(option.text(), language))
                .findFirst()
                .orElse(null);
        return new Closing(Phrase.of(asked.question(), language), named);
    }

    private static Row row(Sheet.Asked asked, Map<String, Integer> answers, int number, String language) {
        var answer = answers.get(asked.indicator());
        var card = answer == null || answer == AnswerSheet.NOT_MY_WORK
                ? null
                : Phrase.of(asked.levels().get(answer - 1), language);
        return new Row(number, Phrase.of(asked.name(), language), answer, card);
    }
}
