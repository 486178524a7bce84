package no.avsats.assessment.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Obstacles;
import no.avsats.assessment.words.Phrase;

/**
 * The closing question of an answer sheet.
 *
 * @param mark see {@link ResumeKey#mark()}
 * @param fewest answers to it that are shown
 * @param options in the framework's order
 * @param named whether one is chosen
 * @param before the last question
 */
record ObstaclesView(
        String mark,
        String school,
        LocalDate closesOn,
        int fewest,
        Phrase question,
        List<Option> options,
        boolean named,
        String before) {

    /** As release tells it. */
    private static final int FEWEST = 10;

    record Option(String id, Phrase text, boolean chosen) {}

    static ObstaclesView of(Sheet sheet, ResumeKey key, String language) {
        var asked = Stream.ofNullable(sheet.obstacles()).findFirst().orElseThrow();
        return new ObstaclesView(
                key.mark(),
                Organisation.nameOf(sheet.school()),
                sheet.closesOn(),
                Math.max(FEWEST, sheet.fewest()),
                Phrase.of(asked.question(), language),
                options(asked, sheet, language),
                sheet.obstacle() != null,
                sheet.last());
    }

    private static List<Option> options(Obstacles asked, Sheet sheet, String language) {
        return asked.options().stream()
                .map(option -> new Option(
                        option.id(),
                        Phrase.of(option.text(), language),
                        option.id().equals(sheet.obstacle())))
                .toList();
    }
}
