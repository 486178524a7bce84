package no.avsats.assessment.result;

import java.time.LocalDate;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.Participation;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * What a leader reads before closing.
 *
 * @param habits whether leaders each answer about their own habits
 * @param unsigned whether the leaders' statement would be left out
 * @param logIn whether teachers log in to answer, so that codes are handed out one by one
 * @param officeAfter school days until the office sees the result at the latest
 */
record ClosingView(
        String path,
        String school,
        String title,
        boolean open,
        boolean habits,
        LocalDate opensOn,
        LocalDate closesOn,
        Participation answered,
        boolean unsigned,
        boolean logIn,
        int officeAfter,
        int fewest) {

    static ClosingView of(SchoolAssessment assessment, boolean unsigned) {
        var round = assessment.round();
        return new ClosingView(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                round.title(),
                assessment.isOpen(),
                round.isAboutHabits(),
                assessment.opensOn(),
                round.closesOn(),
                assessment.participation(assessment.ballotRole()),
                unsigned,
                assessment.answersBy(Respondent.TEACHER, Answering.LOGIN),
                round.shareAfter(),
                round.k());
    }

    public String band() {
        return answered.from() + "–" + answered.to();
    }
}
