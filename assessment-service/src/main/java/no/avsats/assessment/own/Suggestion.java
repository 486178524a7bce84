package no.avsats.assessment.own;

import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Measure;
import no.avsats.assessment.picture.Glyph;
import no.avsats.assessment.words.Effort;
import no.avsats.assessment.words.Phrase;

/**
 * One thing to do, for one person.
 *
 * @param level of the person's own answers in the area, 1 to 5
 * @param target level of the target picture, 1 to 5
 * @param sign how one sees that it worked
 */
public record Suggestion(
        Phrase area, int level, int target, Glyph glyph, Phrase title, Phrase body, Phrase sign, Effort effort) {

    static Suggestion of(Area area, int level, Measure measure, String language) {
        return new Suggestion(
                Phrase.of(area.name(), language),
                level,
                area.target(),
                Glyph.of(level, area.target()),
                Phrase.of(measure.title(), language),
                Phrase.of(measure.body(), language),
                Phrase.of(measure.sign(), language),
                Effort.of(measure.minutes(), measure.weeks()));
    }

    /** The level that it leads to. */
    public int next() {
        return level + 1;
    }

    /** Levels up to the target; below 0 above it. */
    int distance() {
        return target - level;
    }
}
