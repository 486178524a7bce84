package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * Makes codes on paper, for nobody in particular: whoever prints them knows how many, not who gets which. Runs in the caller's
 * transaction; pages and JSON call the same methods.
 */
@ApplicationScoped
public class Printing {

    private final BallotSecret secret;

    Printing(BallotSecret secret) {
        this.secret = secret;
    }

    /**
     * The one batch of a role, in no order. They are in this answer and nowhere else.
     *
     * @throws TooManyCodes when there are fewer people than codes
     * @throws CodesPrinted when there is a batch
     */
    public List<PrintedCode> print(SchoolAssessment assessment, Respondent role, int count) {
        var open = assessment.openNow();
        if (!open.answersBy(role, Answering.CODES)) {
            throw new NoBallot();
        }
        var locator = PrintedBatch.record(open, role, count, most(open, role));
        return PrintedCode.batch(BallotKey.of(secret.bytes(), open.id(), role.role()), locator, count);
    }

    /** As many as there are people. The directory may not know the pupils: then as many as a batch holds. */
    public int most(SchoolAssessment assessment, Respondent role) {
        var headcount = Organisation.headcount(assessment.school(), role.role());
        return role == Respondent.PUPIL && headcount == 0 ? PrintedBatch.MOST_PUPILS : headcount;
    }

    /** How many codes were printed; 0 for none yet. */
    public int printed(SchoolAssessment assessment, Respondent role) {
        return PrintedBatch.printed(assessment, role).orElse(0);
    }
}
