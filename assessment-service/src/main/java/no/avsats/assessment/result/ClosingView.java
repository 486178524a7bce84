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
 * @param unsigned whether the leaders' statement would be left out
 * @param logIn whether teachers log in to answer, so that codes are handed out one by one
 * @param officeAfter school days until the office sees the result at the latest
 */
record ClosingView(
        String path,
        String school,
        String title,
        boolean open,
        LocalDate opensOn,
        LocalDate closesOn,
        Participation teachers,
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
                assessment.opensOn(),
                round.closesOn(),
                assessment.participation(Respondent.TEACHER),
                unsigned,
                assessment.answersBy(Respondent.TEACHER, Answering.LOGIN),
                round.shareAfter(),
                round.k());
    }

    public String band() {
        return teachers.from() + "–" + teachers.to();
    }
}
