package no.avsats.assessment.result;

import no.avsats.assessment.choice.Choice;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.framework.Cost;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.picture.Glyph;
import no.avsats.assessment.words.Effort;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A proposed measure.
 *
 * @param prerequisite null when nothing must be in place
 * @param cost as the bundle names it
 * @param choice what the school made of it before; null for nothing
 * @param fromLevel the level it starts from, 1 to 4
 * @param to the level it leads to
 * @param sign how one sees that it worked
 * @param role whom it is for
 */
record AdviceRow(
        String id,
        Glyph glyph,
        int fromLevel,
        int to,
        Phrase title,
        Phrase body,
        Phrase sign,
        Phrase reason,
        String role,
        Phrase area,
        Effort effort,
        Phrase firstStep,
        Phrase who,
        @Nullable Phrase prerequisite,
        Cost cost,
        @Nullable Choice choice) {

    static AdviceRow of(Advice advice, @Nullable Choice choice, Framework framework, String language) {
        var measure = framework.measure(advice.measure());
        var prerequisite = measure.prerequisite();
        var area = framework.area(advice.area());
        return new AdviceRow(
                measure.id(),
                Glyph.of(advice.fromLevel(), area.target()),
                advice.fromLevel(),
                advice.fromLevel() + 1,
                Phrase.of(new Text(advice.title()), language),
                Phrase.of(measure.body(), language),
                Phrase.of(measure.sign(), language),
                Phrase.of(new Text(advice.reason()), language),
                advice.role(),
                Phrase.of(area.name(), language),
                Effort.of(measure.minutes(), measure.weeks()),
                Phrase.of(measure.firstStep(), language),
                Phrase.of(measure.who(), language),
                prerequisite == null ? null : Phrase.of(prerequisite, language),
                measure.cost(),
                choice);
    }

    /** Whether the school need not look at it again. */
    boolean settled() {
        return choice == Choice.REJECTED || choice == Choice.DONE;
    }
}
