package no.avsats.assessment.result;

import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.picture.Glyph;
import no.avsats.assessment.words.Effort;
import no.avsats.assessment.words.Phrase;

/**
 * A proposed measure.
 *
 * @param fromLevel the level it starts from, 1 to 4
 * @param to the level it leads to
 * @param sign how one sees that it worked
 * @param role whom it is for
 */
record AdviceRow(
        Glyph glyph,
        int fromLevel,
        int to,
        Phrase title,
        Phrase body,
        Phrase sign,
        Phrase reason,
        String role,
        Phrase area,
        Effort effort) {

    static AdviceRow of(Advice advice, Framework framework, String language) {
        var measure = framework.measure(advice.measure());
        var area = framework.area(advice.area());
        return new AdviceRow(
                Glyph.of(advice.fromLevel(), area.target()),
                advice.fromLevel(),
                advice.fromLevel() + 1,
                Phrase.of(new Text(advice.title()), language),
                Phrase.of(measure.body(), language),
                Phrase.of(measure.sign(), language),
                Phrase.of(new Text(advice.reason()), language),
                advice.role(),
                Phrase.of(area.name(), language),
                Effort.of(measure.minutes(), measure.weeks()));
    }
}
