package no.avsats.assessment.release;

import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Respondent;

/**
 * What the figures of those who answered stand on. A difference, and a test whether it is chance, has a meaning only between
 * groups that answered the same questions on the same scale. Pupils agree or not with statements of their own: what they say
 * is read beside levels, never subtracted from them, and no test says whether it differs.
 *
 * @param comparableWith whose figures may be subtracted from these and tested against them
 */
public record Scale(Respondent role, Meaning meaning, List<Respondent> comparableWith) {

    /** {@code LEVEL} from 1 to 5, or {@code AGREEMENT} from 1 to 4 and told only as how many agree. */
    public enum Meaning {
        LEVEL,
        AGREEMENT
    }

    static List<Scale> of(List<Respondent> asked) {
        return asked.stream().map(role -> of(role, asked)).toList();
    }

    private static Scale of(Respondent role, List<Respondent> asked) {
        if (!Respondent.ON_LEVELS.contains(role)) {
            return new Scale(role, Meaning.AGREEMENT, List.of());
        }
        Stream<Respondent> others = asked.stream().filter(other -> other != role);
        return new Scale(
                role,
                Meaning.LEVEL,
                others.filter(Respondent.ON_LEVELS::contains).toList());
    }
}
