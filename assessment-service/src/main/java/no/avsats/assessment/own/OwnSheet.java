package no.avsats.assessment.own;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Question;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.words.Phrase;

/** Every question to a leader on one page, with what was chosen a moment ago. */
record OwnSheet(String path, String title, List<Line> lines, boolean answered, List<Suggestion> advice) {

    record Line(String indicator, Phrase area, Phrase question, List<Card> cards) {}

    record Card(int level, Phrase text, boolean chosen) {}

    static OwnSheet of(
            String path,
            String title,
            List<Indicator> asked,
            Framework framework,
            Map<String, Integer> answers,
            String language) {
        var lines = asked.stream()
                .flatMap(indicator -> indicator.question(Respondent.LEADER).stream()
                        .map(question -> line(indicator, question, framework, answers, language)))
                .toList();
        var advice = OwnAdvice.of(framework, Respondent.LEADER, answers, language);
        return new OwnSheet(path, title, lines, !answers.isEmpty(), advice);
    }

    private static Line line(
            Indicator indicator,
            Question question,
            Framework framework,
            Map<String, Integer> answers,
            String language) {
        var cards = IntStream.rangeClosed(1, question.levels().size())
                .mapToObj(level -> new Card(
                        level,
                        Phrase.of(question.card(level), language),
                        Integer.valueOf(level).equals(answers.get(indicator.id()))))
                .toList();
        return new Line(
                indicator.id(),
                Phrase.of(framework.areaOf(indicator.id()).name(), language),
                Phrase.of(question.question(), language),
                cards);
    }
}
