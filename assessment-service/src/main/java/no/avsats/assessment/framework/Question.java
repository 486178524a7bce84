package no.avsats.assessment.framework;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one role is asked about an indicator.
 *
 * @param question the heading above the cards
 * @param levels the cards, level 1 first; each level includes those below it
 */
public record Question(Text question, List<Text> levels) {

    /** Most words on a card: it is read on a phone. */
    public static final int CARD_WORDS = 22;

    public Question {
        levels = List.copyOf(levels);
    }

    /** @param level 1 to 5 */
    public Text card(int level) {
        return levels.get(level - 1);
    }

    boolean asksAs(Question other) {
        return question.saysAs(other.question)
                && levels.size() == other.levels.size()
                && IntStream.range(0, levels.size())
                        .allMatch(index -> levels.get(index).saysAs(other.levels.get(index)));
    }

    boolean hasNoText() {
        return question.byLanguage().isEmpty()
                && levels.stream().allMatch(level -> level.byLanguage().isEmpty());
    }
}
