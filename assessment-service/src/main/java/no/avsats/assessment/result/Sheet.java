package no.avsats.assessment.result;

import java.util.List;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * What a staff meeting talks about: the questions that teachers and leaders see most differently, then those furthest from the
 * target.
 *
 * @param path of the school's part in the round
 * @param title of the round
 */
record Sheet(String path, String school, String title, List<Topic> topics) {

    static final int TOPICS = 3;

    /**
     * @param teachers where they stand, and the card of it
     * @param leaders null where they signed no level
     * @param next the level after the teachers', as their card says it; null from level 5
     * @param area that it is part of
     * @param pupils how many agree with the statements about the area: no level, so no part of any difference; null where
     *     they are not asked or not shown
     */
    record Topic(
            Phrase name,
            Placed teachers,
            @Nullable Placed leaders,
            @Nullable Placed next,
            Phrase area,
            @Nullable Portion pupils) {

        /** Who stands higher, as a word for the bundle. */
        public String side() {
            if (leaders == null || leaders.level() == teachers.level()) {
                return "NOBODY";
            }
            return leaders.level() > teachers.level() ? "LEADERS_HIGHER" : "TEACHERS_HIGHER";
        }

        int gap() {
            return leaders == null ? 0 : Math.abs(leaders.level() - teachers.level());
        }
    }

    record Placed(int level, Phrase card) {}

    public boolean withPupils() {
        return topics.stream().anyMatch(topic -> topic.pupils() != null);
    }
}
