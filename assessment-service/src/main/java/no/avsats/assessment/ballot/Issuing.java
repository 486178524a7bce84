package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.caller.Caller;
import no.avsats.caller.Place;
import no.avsats.caller.Places;
import no.avsats.caller.Role;

/**
 * The issuing side: signs one ballot for each person, without seeing it. It knows who asked; it shares no table and no secret
 * with the side that takes the answers. Runs in the caller's transaction; pages and JSON call the same methods.
 */
@ApplicationScoped
public class Issuing {

    private final PersonMarks marks;
    private final BallotKeys keys;
    private final Places places;
    private final Caller caller;

    Issuing(PersonMarks marks, BallotKeys keys, Places places, Caller caller) {
        this.marks = marks;
        this.keys = keys;
        this.places = places;
        this.caller = caller;
    }

    /**
     * Signs the caller's blinded ballot; the same one again, as after a lost answer, gets the same signature.
     *
     * @throws LeaderAsTeacher when teachers have ballots, and the caller leads the same school
     * @throws NoBallot when leaders have ballots, and the caller leads another school
     * @throws BallotIssued when the caller had another one signed before
     * @throws UnfitRequest when it is none, or another person's
     */
    byte[] sign(SchoolAssessment assessment, byte[] blinded) {
        var open = entitled(assessment);
        require(open);
        var signature = keys.signing(open).sign(blinded);
        IssuedBallot.record(open, mark(open), marks.request(open.issuingList(), blinded));
        return signature;
    }

    /**
     * Marks the caller as somebody who answers on paper instead: then the school may hand out one code more, and nobody knows
     * which code they get.
     *
     * @throws LeaderAsTeacher when the caller leads the same school
     * @throws BallotIssued when the caller had a ballot signed before
     */
    void askForPaper(SchoolAssessment assessment) {
        var open = entitled(assessment);
        if (!open.answersBy(Respondent.TEACHER, Answering.LOGIN)) {
            throw new NoBallot();
        }
        IssuedBallot.recordOnPaper(open, mark(open));
    }

    /** How many questions the ballot's sheet has. */
    public static int questions(SchoolAssessment assessment, Framework framework) {
        return Sheet.of(Content.EMPTY, assessment.ballotRole(), assessment, framework)
                .questions()
                .size();
    }

    boolean isOnPaper(SchoolAssessment assessment) {
        return IssuedBallot.isOnPaper(assessment, mark(assessment));
    }

    /** What the caller's ballot will be verified with, as this side knows it. */
    VerificationKey key(SchoolAssessment assessment) {
        require(assessment);
        return keys.signing(assessment).verification();
    }

    /** Whether the caller got a ballot for it: the start page then offers the resume code instead. */
    public boolean hasIssued(SchoolAssessment assessment) {
        return IssuedBallot.has(assessment, mark(assessment));
    }

    /** Whether the caller leads the school: then they state with the others and have no teacher's ballot. */
    public boolean leads(SchoolAssessment assessment) {
        return places.find(assessment.school()).filter(this::leads).isPresent();
    }

    private boolean leads(Place school) {
        return caller.is(Role.LEADER, school);
    }

    /** Whether the caller is of those who get ballots: leaders of the school, or everybody else there. */
    public boolean isEntitled(SchoolAssessment assessment) {
        return leads(assessment) == (assessment.ballotRole() == Respondent.LEADER);
    }

    private SchoolAssessment entitled(SchoolAssessment assessment) {
        if (!isEntitled(assessment)) {
            throw assessment.ballotRole() == Respondent.LEADER ? new NoBallot() : new LeaderAsTeacher();
        }
        return assessment.openNow();
    }

    private static void require(SchoolAssessment assessment) {
        if (!assessment.answersBy(assessment.ballotRole(), Answering.LOGIN)) {
            throw new NoBallot();
        }
    }

    String mark(SchoolAssessment assessment) {
        return mark(assessment.issuingList());
    }

    /** The caller, as they stand on the issuing list. Different on every list, so that two cannot be laid side by side. */
    private String mark(UUID list) {
        return marks.mark(list, caller.person().orElseThrow(NotAPerson::new));
    }
}
