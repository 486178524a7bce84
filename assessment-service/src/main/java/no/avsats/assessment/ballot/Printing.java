package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.ballot.HandedOut.Kind;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;

/**
 * Makes codes on paper, for nobody in particular: whoever prints them knows how many, not who gets which. Runs in the caller's
 * transaction; pages and JSON call the same methods.
 */
@ApplicationScoped
public class Printing {

    private static final int FEWEST_SPARE = 2;
    private static final int TEACHERS_A_SPARE = 20;

    private final BallotSecret secret;
    private final Caller caller;

    Printing(BallotSecret secret, Caller caller) {
        this.secret = secret;
        this.caller = caller;
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

    /**
     * What may be handed out at a school where teachers log in.
     *
     * @param asked for paper, by teachers who are marked for it
     * @param paper handed out to them
     * @param most spare codes that there are: 5 % of the teachers, at least 2
     * @param spare handed out
     */
    public record Stock(int asked, int paper, int most, int spare) {

        public int left(Kind kind) {
            return switch (kind) {
                case PAPER -> asked - paper;
                case SPARE -> most - spare;
            };
        }

        public boolean paperLeft() {
            return left(Kind.PAPER) > 0;
        }

        public boolean spareLeft() {
            return left(Kind.SPARE) > 0;
        }
    }

    /** @throws NotFoundException where teachers do not log in: there all codes are printed at once */
    static SchoolAssessment handingOut(UUID round, String school) {
        return SchoolAssessment.of(round, school)
                .filter(assessment -> assessment.answersBy(Respondent.TEACHER, Answering.LOGIN))
                .orElseThrow(NotFoundException::new);
    }

    Stock stock(SchoolAssessment assessment) {
        var headcount = Organisation.headcount(assessment.school(), Respondent.TEACHER.role());
        return new Stock(
                IssuedBallot.onPaper(assessment),
                HandedOut.count(assessment, Kind.PAPER),
                Math.max(FEWEST_SPARE, headcount / TEACHERS_A_SPARE),
                HandedOut.count(assessment, Kind.SPARE));
    }

    /**
     * One code, to be handed to somebody who is not named.
     *
     * @throws NoCodeLeft when nobody has asked for it, or there are no more spare ones
     * @throws NoBallot where teachers answer on codes: there all are printed at once
     */
    PrintedCode handOut(SchoolAssessment assessment, Kind kind) {
        var held = assessment.held();
        held.mustBeOpen();
        if (!held.answersBy(Respondent.TEACHER, Answering.LOGIN)) {
            throw new NoBallot();
        }
        if (stock(held).left(kind) <= 0) {
            throw new NoCodeLeft();
        }
        HandedOut.log(held, kind, role(held.school()));
        var batch = PrintedBatch.next(held, Respondent.TEACHER);
        var key = BallotKey.of(secret.bytes(), held.id(), Respondent.TEACHER.role());
        return PrintedCode.numbered(key, batch.locator, batch.printed);
    }

    /** The caller's at the school: only two may hand out. */
    private Role role(String school) {
        return caller.grants().stream()
                .filter(grant -> grant.place().equals(school))
                .map(Grant::role)
                .filter(role -> role == Role.LEADER)
                .findFirst()
                .orElse(Role.COORDINATOR);
    }

    /** How many codes were printed; 0 for none yet. */
    public int printed(SchoolAssessment assessment, Respondent role) {
        return PrintedBatch.printed(assessment, role).orElse(0);
    }
}
