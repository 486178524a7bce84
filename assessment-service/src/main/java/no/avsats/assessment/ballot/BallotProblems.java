package no.avsats.assessment.ballot;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.avsats.assessment.keystore.KeyMissing;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of ballots are over HTTP. */
class BallotProblems {

    @ServerExceptionMapper
    Response missing(KeyMissing alarm) {
        return Problem.of(
                        503,
                        "KEY_MISSING",
                        "A key is missing",
                        "Nothing was changed. Those who run the service have to bring the key back.")
                .response();
    }

    @ServerExceptionMapper
    Response submitted(AlreadySubmitted broken) {
        return Problem.of(
                        409,
                        "ALREADY_SUBMITTED",
                        "Already submitted",
                        "The answers were submitted, perhaps in another tab; they count as they were then.")
                .response();
    }

    @ServerExceptionMapper
    Response spent(BallotSpent broken) {
        return Problem.of(
                        409,
                        "BALLOT_SPENT",
                        "Ballot already used",
                        "Continue with the resume code that was shown when it was used.")
                .response();
    }

    @ServerExceptionMapper
    Response issued(BallotIssued broken) {
        return Problem.of(
                        409,
                        "BALLOT_ISSUED",
                        "Ballot already handed out",
                        "You got your one ballot earlier. If you have begun, continue with the resume code."
                                + " We do not know which answers are yours, so we cannot find them or give you a new ballot.")
                .response();
    }

    @ServerExceptionMapper
    Response printed(CodesPrinted broken) {
        return Problem.of(
                        409,
                        "CODES_PRINTED",
                        "Codes already printed",
                        "A role has one batch of codes at a school, or there could be more codes than people.")
                .response();
    }

    @ServerExceptionMapper
    Response tooMany(TooManyCodes broken) {
        return Problem.of(409, "TOO_MANY_CODES", "Too many codes", broken.getMessage())
                .response();
    }

    @ServerExceptionMapper
    Response none(NoCodeLeft broken) {
        return Problem.of(
                        409,
                        "NO_CODE_LEFT",
                        "No code left",
                        "Nobody waits for one on paper, or the spare ones are used up: at most 5 % of the teachers, at least 2.")
                .response();
    }

    @ServerExceptionMapper
    Response none(NoBallot broken) {
        return Problem.of(
                        409,
                        "NO_SUCH_BALLOT",
                        "No such ballot",
                        "The role does not answer in this way at this school; the round says how it does.")
                .response();
    }

    @ServerExceptionMapper
    Response leader(LeaderAsTeacher broken) {
        return Problem.of(
                        403,
                        "LEADER_AS_TEACHER",
                        "Leaders have no teacher ballot at their school",
                        "Leaders write the school's statement together.")
                .response();
    }

    @ServerExceptionMapper
    Response machine(NotAPerson broken) {
        return Problem.of(403, "NOT_A_PERSON", "Only people have ballots", null).response();
    }

    @ServerExceptionMapper
    Response unknown(UnknownBallot broken) {
        return Problem.of(404, "UNKNOWN_BALLOT", "Not a ballot of this school", "Check the code, and the school.")
                .response();
    }

    @ServerExceptionMapper
    Response unknown(UnknownKey broken) {
        return Problem.of(
                        404,
                        "UNKNOWN_KEY",
                        "No answers under this code",
                        "Check the code. After the school has closed, codes lead nowhere.")
                .response();
    }

    @ServerExceptionMapper
    Response unknown(UnknownReceipt broken) {
        return Problem.of(
                        404,
                        "UNKNOWN_RECEIPT",
                        "No answer with this receipt",
                        "Check the receipt. Thirty days after the school has closed, receipts are forgotten.")
                .response();
    }

    @ServerExceptionMapper
    Response mistyped(MistypedCode broken) {
        return Problem.of(
                        422,
                        "MISTYPED_CODE",
                        "Code not copied right",
                        "Compare it with the paper, character by character. It has not been used.")
                .response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitRequest broken) {
        return Problem.of(
                        422,
                        "UNFIT_REQUEST",
                        "Not a blinded ballot",
                        "Blind it anew under the school's key, as base64url.")
                .response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitAnswers broken) {
        return Problem.fields(broken.errors()).response();
    }

    @ServerExceptionMapper
    Response tries(TooManyTries broken) {
        var problem = Problem.of(429, "TOO_MANY_TRIES", "Too many tries", "Wait a few seconds and try again.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }
}
