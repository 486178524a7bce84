package no.avsats.assessment.result;

import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.release.ObstacleFigures;
import no.avsats.assessment.words.Phrase;

/** What teachers say stands most in the way, in the order of the framework. */
record ObstaclesPart(Phrase question, ObstacleFigures figures, List<ObstacleRow> rows) {

    static Stream<ObstaclesPart> of(ObstacleFigures figures, Framework framework, String language) {
        return Stream.ofNullable(framework.obstacles())
                .map(asked -> new ObstaclesPart(
                        Phrase.of(asked.question(), language),
                        figures,
                        figures.shown().stream()
                                .flatMap(named -> asked.options().stream()
                                        .filter(option -> option.id().equals(named.option()))
                                        .map(option ->
                                                new ObstacleRow(Phrase.of(option.text(), language), named.percent())))
                                .toList()));
    }
}
