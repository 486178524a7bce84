package no.avsats.assessment.participation;

import no.avsats.assessment.ballot.Unsealing;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.statement.Statement;

/** Exact figures of a school, for counting only: nobody is told them but in bands. */
public record Turnout(SchoolAssessment assessment) {

    /** Who submitted a ballot; leaders who signed, where they state together. */
    public int answered(Respondent role) {
        return switch (role) {
            case TEACHER, PUPIL -> Unsealing.submitted(assessment, role);
            case LEADER -> assessment.round().isAboutHabits() ? Unsealing.submitted(assessment, role) : signers();
        };
    }

    private int signers() {
        return Statement.signedIn(assessment)
                .map(statement -> statement.signers().size())
                .orElse(0);
    }

    public int invited(Respondent role) {
        return Organisation.headcount(assessment.school(), role.role());
    }
}
