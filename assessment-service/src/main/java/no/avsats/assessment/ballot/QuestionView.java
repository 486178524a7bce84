package no.avsats.assessment.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Change;
import no.avsats.assessment.picture.Progress;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One question of an answer sheet.
 *
 * @param mark see {@link ResumeKey#mark()}; empty in a preview
 * @param number from 1
 * @param before the page before this one
 * @param after the page after this one
 * @param levels five cards, level 1 first
 * @param answer 1 to 5, 0 for "does not concern my work"; null while there is none
 * @param change since the school last answered
 * @param code the resume code in groups of four; empty in a preview
 * @param preview where the questions of a preview are numbered; null for a real one
 */
record QuestionView(
        String mark,
        String school,
        LocalDate closesOn,
        int number,
        int count,
        String before,
        String after,
        Progress progress,
        Phrase area,
        Phrase question,
        List<Card> levels,
        @Nullable Integer answer,
        Change change,
        String code,
        @Nullable String preview) {

    record Card(int level, Phrase text, boolean chosen) {}

    /** @param number from 1 to the number of questions */
    static QuestionView of(Sheet sheet, int number, Change change, ResumeKey key, String language) {
        var asked = sheet.questions().get(number - 1);
        var answer = sheet.answers().get(asked.indicator());
        var answered = sheet.questions().stream()
                .map(each -> sheet.answers().containsKey(each.indicator()))
                .toList();
        var cards = IntStream.rangeClosed(1, asked.levels().size())
                .mapToObj(level -> new Card(
                        level,
                        Phrase.of(asked.levels().get(level - 1), language),
                        Integer.valueOf(level).equals(answer)))
                .toList();
        return new QuestionView(
                key.mark(),
                Organisation.nameOf(sheet.school()),
                sheet.closesOn(),
                number,
                sheet.questions().size(),
                sheet.before(number),
                sheet.after(number),
                Progress.of(answered, number - 1),
                Phrase.of(asked.areaName(), language),
                Phrase.of(asked.question(), language),
                cards,
                answer,
                change,
                key.shown().replace('-', ' '),
                null);
    }

    /** @param number from 1 to the number of questions */
    static QuestionView preview(List<Sheet.Asked> questions, int number, String path, String language) {
        var asked = questions.get(number - 1);
        return new QuestionView(
                "",
                "",
                LocalDate.MAX,
                number,
                questions.size(),
                "",
                "",
                Progress.of(questions.stream().map(each -> false).toList(), number - 1),
                Phrase.of(asked.areaName(), language),
                Phrase.of(asked.question(), language),
                IntStream.rangeClosed(1, asked.levels().size())
                        .mapToObj(level ->
                                new Card(level, Phrase.of(asked.levels().get(level - 1), language), false))
                        .toList(),
                null,
                Change.NONE,
                "",
                path);
    }

    public boolean notMyWork() {
        return Integer.valueOf(AnswerSheet.NOT_MY_WORK).equals(answer);
    }

    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number == count;
    }
}
