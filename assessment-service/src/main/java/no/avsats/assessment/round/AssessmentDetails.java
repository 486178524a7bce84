package no.avsats.assessment.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * Where a school stands in a round. While it is open nothing but bands is told.
 *
 * @param assessment what goes along with a ballot
 * @param title of the round
 * @param framework framework and version
 * @param answering how teachers and pupils come to their ballots
 * @param participation per role, as last counted
 * @param pool the small schools that teachers' figures are shown together with; null when the school stands alone
 */
public record AssessmentDetails(
        UUID assessment,
        UUID round,
        String title,
        String school,
        int wave,
        String framework,
        Form form,
        State state,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        Map<Respondent, Answering> answering,
        Map<Respondent, Participation> participation,
        @Nullable Pool pool) {

    /** @param schools identifiers */
    public record Pool(String name, List<String> schools) {
        public static Pool of(SmallSchools pool) {
            return new Pool(pool.name(), pool.schools());
        }
    }

    public static AssessmentDetails of(SchoolAssessment assessment) {
        var round = assessment.round;
        return new AssessmentDetails(
                assessment.id,
                round.id,
                round.title,
                assessment.school,
                assessment.wave,
                round.framework,
                round.form,
                assessment.state,
                assessment.opensOn,
                round.closesOn,
                assessment.closedOn,
                assessment.answering,
                round.asked().stream().collect(toMap(identity(), assessment::participation)),
                assessment.pool().map(Pool::of).orElse(null));
    }
}
