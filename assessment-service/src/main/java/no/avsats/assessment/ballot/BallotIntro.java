package no.avsats.assessment.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Habits;
import no.avsats.assessment.framework.Text;
import no.avsats.assessment.round.AssessmentDetails.Pool;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SmallSchools;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told before the first question.
 *
 * @param school name
 * @param title of the round
 * @param state of the school's assessment
 * @param minutes about how long it takes
 * @param officeAfter school days after the release until the office sees the school's figures at the latest
 * @param fewest answers that are shown
 * @param pulse whether it only asks about areas in which the school works with measures
 * @param habits what leaders are told first who are asked about their habits; null for others
 * @param reason why the round asks more than usual; null for most
 * @param pooled names of the small schools that figures are only shown together with; empty when the school stands alone
 */
record BallotIntro(
        UUID round,
        String title,
        String school,
        State state,
        LocalDate opensOn,
        LocalDate closesOn,
        int questions,
        int minutes,
        int officeAfter,
        int fewest,
        String pooled,
        boolean pulse,
        @Nullable Text habits,
        @Nullable String reason) {

    static BallotIntro of(SchoolAssessment assessment, Framework framework) {
        var round = assessment.round();
        var questions = Issuing.questions(assessment, framework);
        return new BallotIntro(
                round.id(),
                round.title(),
                Organisation.nameOf(assessment.school()),
                assessment.state(),
                assessment.opensOn(),
                round.closesOn(),
                questions,
                Round.minutes(questions),
                round.shareAfter(),
                round.k(),
                names(assessment.pool().map(SmallSchools::schools).orElse(List.of())),
                assessment.asksAboutMeasures(),
                Stream.ofNullable(framework.habits())
                        .filter(asked -> round.isAboutHabits())
                        .map(Habits::intro)
                        .findFirst()
                        .orElse(null),
                round.reason().orElse(null));
    }

    /** For somebody who came with a code: the school is open, or there was no sheet. */
    static BallotIntro of(Sheet sheet) {
        return new BallotIntro(
                sheet.round(),
                sheet.title(),
                Organisation.nameOf(sheet.school()),
                State.OPEN,
                sheet.closesOn(),
                sheet.closesOn(),
                sheet.questions().size(),
                Round.minutes(sheet.questions().size()),
                sheet.officeAfter(),
                sheet.fewest(),
                names(schools(sheet)),
                sheet.pulse(),
                null,
                sheet.reason());
    }

    private static List<String> schools(Sheet sheet) {
        Pool pool = sheet.pool();
        return pool == null ? List.of() : pool.schools();
    }

    private static String names(List<String> schools) {
        var names = Organisation.names(schools);
        return String.join(
                ", ",
                schools.stream()
                        .map(school -> names.getOrDefault(school, school))
                        .sorted()
                        .toList());
    }
}
