package no.avsats.assessment.ballot;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/** Everything on an answer sheet, before it is handed in. */
record ReviewView(String school, List<Row> rows, int missing) {

    /**
     * @param number of the question, from 1
     * @param answer 1 to 5, 0 for "does not concern my work"; null while there is none
     */
    record Row(int number, Phrase name, @Nullable Integer answer) {}

    static ReviewView of(Sheet sheet, String language) {
        var rows = IntStream.rangeClosed(1, sheet.questions().size())
                .mapToObj(number -> row(sheet.questions().get(number - 1), sheet.answers(), number, language))
                .toList();
        var missing = rows.stream().filter(row -> row.answer() == null).toList().size();
        return new ReviewView(Organisation.nameOf(sheet.school()), rows, missing);
    }

    private static Row row(Sheet.Asked asked, Map<String, Integer> answers, int number, String language) {
        return new Row(number, Phrase.of(asked.name(), language), answers.get(asked.indicator()));
    }
}
