package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.Municipality.Ballot;
import no.avsats.assessment.Municipality.Sheet;
import no.avsats.stack.DrawnBallot;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class AnsweringTest {

    private static final int AT_ONCE = 8;

    Tokens tokens;

    private Municipality vardefjord;
    private String school;

    @BeforeEach
    void aSchool() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(20);
    }

    @Test
    void aTeacherAnswersWithoutBeingKnown() {
        var round = vardefjord.openRound(school);
        vardefjord
                .spending(vardefjord.ballot(round, school, "kari"))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("key", matchesPattern("(\\w{4}-){3}\\w{4}"))
                .body("sheet.questions", hasSize(6))
                .body("sheet.questions[0].levels", hasSize(5))
                .body("sheet.submitted", is(false));
    }

    @Test
    void aBallotOpensOneSheet() {
        var code =
                vardefjord.codes(vardefjord.openRoundOnCodes(school), school, 1).getFirst();
        vardefjord.spending(code).statusCode(201);
        vardefjord.spending(code).statusCode(409).body("code", is("BALLOT_SPENT"));
    }

    @Test
    void aTokenThatComesAgainOpensNoSecondSheet() {
        var round = vardefjord.openRound(school);
        var ballot = vardefjord.ballot(round, school, "kari");
        var sheet = vardefjord.opened(ballot);
        vardefjord.submitting(sheet).statusCode(200);
        vardefjord.spending(ballot).statusCode(201).body("key", is(sheet.key())).body("sheet.submitted", is(true));
    }

    @Test
    void oneKeyIsPublishedForASchoolAndAnotherForTheNext() {
        var other = vardefjord.school(20);
        var round = vardefjord.openRound(school, other);
        var here = vardefjord.id(round, school);
        String key = vardefjord.publishedKey(here).statusCode(200).extract().path("fingerprint");
        vardefjord.publishedKey(here).body("fingerprint", is(key));
        vardefjord.publishedKey(vardefjord.id(round, other)).body("fingerprint", not(is(key)));
    }

    @Test
    void aForgedTokenOpensNothing() {
        var round = vardefjord.openRound(school);
        var ballot = vardefjord.ballot(round, school, "kari");
        var token = ballot.ballot();
        for (var at : List.of(0, 50, 100, token.length() - 3)) {
            var forged = new StringBuilder(token);
            forged.setCharAt(at, token.charAt(at) == 'A' ? 'B' : 'A');
            vardefjord
                    .spending(new Ballot(ballot.assessment(), forged.toString()))
                    .statusCode(404)
                    .body("code", is("UNKNOWN_BALLOT"));
        }
        vardefjord.spending(new Ballot(ballot.assessment(), "å".repeat(40))).statusCode(404);
    }

    @Test
    void aTokenOfAnotherRoundOpensNothing() {
        var before = vardefjord.ballot(vardefjord.openRound(school), school, "kari");
        var plan = vardefjord.plan(school);
        plan.put("framework", "five-areas-preschool/1");
        var other = vardefjord.round(plan);
        vardefjord.opening(other).statusCode(200);
        var now = vardefjord.id(other, school);
        vardefjord.spending(new Ballot(now, before.ballot())).statusCode(404).body("code", is("UNKNOWN_BALLOT"));
    }

    @Test
    void theSameRequestIsSignedAgainAndNoOther() {
        var round = vardefjord.openRound(school);
        var drawn = vardefjord.drawn(round, school);
        String signature = vardefjord
                .signing(round, school, "kari", drawn)
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("signature");
        vardefjord.signing(round, school, "kari", drawn).statusCode(201).body("signature", is(signature));
        vardefjord
                .signing(round, school, "kari", vardefjord.drawn(round, school))
                .statusCode(409)
                .body("code", is("BALLOT_ISSUED"));
    }

    @Test
    void whatOnePersonHasDrawnIsNotSignedForAnother() {
        var round = vardefjord.openRound(school);
        var drawn = vardefjord.drawn(round, school);
        vardefjord.signing(round, school, "kari", drawn).statusCode(201);
        vardefjord.signing(round, school, "per", drawn).statusCode(422).body("code", is("UNFIT_REQUEST"));
        vardefjord.ballot(round, school, "per");
    }

    @Test
    void whatIsNoBlindedBallotIsNotSignedAndCostsNothing() {
        var round = vardefjord.openRound(school);
        for (var blinded : List.of("AAAA", "not base64!", "_".repeat(342))) {
            vardefjord
                    .signing(vardefjord.asTeacher(school, "kari"), round, school, blinded)
                    .statusCode(422)
                    .body("code", is("UNFIT_REQUEST"));
        }
        vardefjord.ballot(round, school, "kari");
    }

    @Test
    void manyWhoAskAtOnceGetOneSignature() {
        var round = vardefjord.openRound(school);
        var drawn = IntStream.range(0, AT_ONCE)
                .mapToObj(each -> vardefjord.drawn(round, school))
                .iterator();
        assertThat(atOnce(() -> vardefjord.signing(round, school, "kari", next(drawn))))
                .extracting(ExtractableResponse::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    private static synchronized DrawnBallot next(Iterator<DrawnBallot> drawn) {
        return drawn.next();
    }

    @Test
    void openingAgainAfterALostAnswerGivesTheSameSheet() {
        forEachWay(ballot -> {
            var half = UUID.randomUUID();
            vardefjord.spending(ballot, half).statusCode(201); // and nobody hears it
            String key = vardefjord
                    .spending(ballot, half)
                    .statusCode(201)
                    .body("sheet.answers", anEmptyMap())
                    .extract()
                    .path("key");
            vardefjord
                    .writing(new Sheet(ballot.assessment(), key), Map.of("purpose", 2))
                    .statusCode(200);
            vardefjord.spending(ballot, half).body("key", is(key)).body("sheet.answers.purpose", is(2));
        });
    }

    @Test
    void openingAgainAfterSubmittingSaysSo() {
        forEachWay(ballot -> {
            var half = UUID.randomUUID();
            String key = vardefjord.spending(ballot, half).extract().path("key");
            vardefjord.submitting(new Sheet(ballot.assessment(), key)).statusCode(200);
            vardefjord.spending(ballot, half).statusCode(201).body("sheet.submitted", is(true));
        });
    }

    @Test
    void openingAgainAfterClosingFindsNothing() {
        var round = vardefjord.openRound(school);
        var ballot = vardefjord.ballot(round, school, "kari");
        var half = UUID.randomUUID();
        vardefjord.spending(ballot, half).statusCode(201);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.spending(ballot, half).statusCode(409).body("title", is("Assessment not open"));
    }

    @Test
    void manyWhoOpenAtOnceWithTheSameHalfGetOneSheet() {
        var half = UUID.randomUUID();
        forEachWay(ballot -> assertThat(atOnce(() -> vardefjord.spending(ballot, half)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(answer -> answer.<String>path("key"))
                .containsOnly(vardefjord.spending(ballot, half).extract().<String>path("key")));
    }

    @Test
    void manyWhoOpenAtOnceWithOtherHalvesSpendItOnce() {
        var code =
                vardefjord.codes(vardefjord.openRoundOnCodes(school), school, 1).getFirst();
        assertThat(atOnce(() -> vardefjord.spending(code)))
                .extracting(ExtractableResponse::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    /** More than there are connections: who finds none is asked to come again, and nobody meets a fault. */
    @Test
    void fiftyWhoOpenAtOnceGetInOrAreAskedToComeAgain() {
        var ballot = vardefjord.ballot(vardefjord.openRound(school), school, "kari");
        var answers = atOnce(50, () -> vardefjord.spending(ballot));
        assertThat(answers)
                .extracting(ExtractableResponse::statusCode)
                .isSubsetOf(201, 503)
                .contains(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 503)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isEqualTo("2"));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.<String>path("key"))
                .containsOnly(
                        vardefjord.spending(ballot).statusCode(201).extract().<String>path("key"));
    }

    private static List<ExtractableResponse<Response>> atOnce(Supplier<ValidatableResponse> request) {
        return atOnce(AT_ONCE, request);
    }

    private static List<ExtractableResponse<Response>> atOnce(int people, Supplier<ValidatableResponse> request) {
        var together = new CyclicBarrier(people);
        var opening = Collections.nCopies(people, (Callable<ExtractableResponse<Response>>) () -> {
            together.await();
            return request.get().extract();
        });
        try (var threads = Executors.newFixedThreadPool(people)) {
            return threads.invokeAll(opening).stream().map(Future::resultNow).toList();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** A token of a school where people log in, and a printed code of one where they do not. */
    private void forEachWay(Consumer<Ballot> test) {
        test.accept(vardefjord.ballot(vardefjord.openRound(school), school, "kari"));
        var onPaper = vardefjord.school(20);
        test.accept(vardefjord
                .codes(vardefjord.openRoundOnCodes(onPaper), onPaper, 1)
                .getFirst());
    }

    @Test
    void aTeacherGetsOneBallotAndIsToldHowToGoOn() {
        var round = vardefjord.openRound(school);
        vardefjord.ballot(round, school, "kari");
        vardefjord
                .signing(round, school, "kari", vardefjord.drawn(round, school))
                .statusCode(409)
                .body("code", is("BALLOT_ISSUED"))
                .body("detail", containsString("resume code"));
    }

    @Test
    void aLeaderGetsNoTeacherBallotAtTheSameSchool() {
        var round = vardefjord.openRound(school);
        vardefjord
                .signing(vardefjord.asLeaderWhoTeaches(school), round, school, "AAAA")
                .statusCode(403)
                .body("code", is("LEADER_AS_TEACHER"));
    }

    @Test
    void aTeacherOfAnotherSchoolFindsNothing() {
        var round = vardefjord.openRound(school);
        vardefjord
                .signing(vardefjord.asTeacher(vardefjord.school(9)), round, school, "AAAA")
                .statusCode(404);
    }

    @Test
    void aTeacherWhoseSchoolAnswersOnPaperGetsNoBallot() {
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord
                .signing(vardefjord.asTeacher(school), round, school, "AAAA")
                .statusCode(409)
                .body("code", is("NO_SUCH_BALLOT"));
    }

    @Test
    void aBallotOfAnotherSchoolOpensNothing() {
        var other = vardefjord.school(20);
        var round = vardefjord.openRound(school, other);
        var here = vardefjord.ballot(round, school, "kari");
        var there = vardefjord.ballot(round, other, "kari");
        vardefjord
                .spending(new Ballot(here.assessment(), there.ballot()))
                .statusCode(404)
                .body("code", is("UNKNOWN_BALLOT"));
    }

    @Test
    void aPlannedAssessmentHandsOutNothing() {
        var round = vardefjord.round(vardefjord.plan(school));
        vardefjord
                .signing(vardefjord.asTeacher(school), round, school, "AAAA")
                .statusCode(409)
                .body("title", is("Assessment not open"));
    }

    @Test
    void codesAreNeverMoreThanPeople() {
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.printing(round, school, 21).statusCode(409).body("code", is("TOO_MANY_CODES"));
        vardefjord.printing(round, school, 20).statusCode(201).body("codes", hasSize(20));
        vardefjord.printing(round, school, 1).statusCode(409).body("code", is("CODES_PRINTED"));
    }

    @Test
    void aPrintedCodeMayBeTypedInSmallLettersWithSpaces() {
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 1).getFirst();
        var typed = code.ballot().toLowerCase(Locale.ROOT).replace('-', ' ');
        vardefjord.typing(typed).statusCode(201);
    }

    @Test
    void theLastAnswerToAnIndicatorWinsAndTheOthersStay() {
        var sheet = openSheet();
        vardefjord.writing(sheet, Map.of("purpose", 2, "sharing", 3)).statusCode(200);
        vardefjord
                .writing(sheet, Map.of("purpose", 4, "selection", 0))
                .body("answers.purpose", is(4))
                .body("answers.sharing", is(3))
                .body("answers.selection", is(0));
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var sheet = openSheet();
        vardefjord.writing(sheet, Map.of("purpose", 2)).statusCode(200);
        var nothing = new HashMap<>(Collections.<String, Integer>singletonMap("purpose", null));
        vardefjord.writing(sheet, nothing).statusCode(200).body("answers.purpose", nullValue());
    }

    @Test
    void whatIsNotAskedAndWhatIsNoLevelIsToldByItsPlace() {
        vardefjord
                .writing(openSheet(), Map.of("purpose", 6, "learning", 3))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/answers/purpose", "/answers/learning"));
    }

    @Test
    void whatStandsInTheWayIsKeptWithTheAnswersAndTakenBack() {
        var sheet = openSheet();
        vardefjord.naming(sheet, "support").statusCode(200).body("obstacle", is("support"));
        vardefjord.writing(sheet, Map.of("purpose", 2)).statusCode(200).body("obstacle", is("support"));
        vardefjord.naming(sheet, "coffee").statusCode(422).body("errors.pointer", contains("/obstacle"));
        vardefjord.naming(sheet, "").statusCode(200).body("obstacle", nullValue());
    }

    @Test
    void theResumeCodeFindsTheAnswers() {
        var sheet = openSheet();
        vardefjord.writing(sheet, Map.of("purpose", 2)).statusCode(200);
        Municipality.asNobody()
                .body(Map.of("key", sheet.key().toLowerCase(Locale.ROOT)))
                .post("/ballot/v1/resuming")
                .then()
                .statusCode(200)
                .body("answers.purpose", is(2));
    }

    @Test
    void submittingAgainAfterALostAnswerChangesNothing() {
        var sheet = openSheet();
        vardefjord.submitting(sheet).statusCode(200).body("submitted", is(true));
        vardefjord.submitting(sheet).statusCode(200).body("submitted", is(true));
    }

    @Test
    void theOtherTabIsToldThatTheAnswersAreIn() {
        var sheet = openSheet();
        vardefjord.submitting(sheet).statusCode(200);
        vardefjord.writing(sheet, Map.of("purpose", 1)).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    @Test
    void aClosedAssessmentTakesNoAnswers() {
        var round = vardefjord.openRound(school);
        var sheet = vardefjord.opened(vardefjord.ballot(round, school, "kari"));
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.writing(sheet, Map.of("purpose", 1)).statusCode(409).body("title", is("Assessment not open"));
        vardefjord.submitting(sheet).statusCode(409).body("title", is("Assessment not open"));
    }

    @Test
    void guessingCodesIsSlowedDown() {
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 1).getFirst();
        var guess = guess(code.ballot().substring(0, 4));
        var guesses = IntStream.range(0, 2000)
                .mapToObj(i -> vardefjord.typing(guess))
                .dropWhile(answer -> answer.extract().statusCode() == 404)
                .findFirst();
        assertThat(guesses).hasValueSatisfying(answer -> answer.statusCode(429).header("Retry-After", "5"));
    }

    @Test
    void guessingAtOneSchoolHoldsUpNoOtherOne() {
        var other = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school, other);
        var guess = guess(vardefjord.codes(round, school, 1).getFirst().ballot().substring(0, 4));
        var codes = vardefjord.codes(round, other, 20);
        assertThat(IntStream.range(0, 2000)
                        .anyMatch(i -> vardefjord.typing(guess).extract().statusCode() == 429))
                .isTrue();
        assertThat(codes).allSatisfy(code -> vardefjord.spending(code).statusCode(201));
    }

    @Test
    void aSlipOfThePenIsToldAtOnceAndCostsNoTry() {
        var round = vardefjord.openRoundOnCodes(school);
        var code = vardefjord.codes(round, school, 1).getFirst().ballot();
        var last = code.charAt(18);
        var mistyped = code.substring(0, 18) + (last == '7' ? '8' : '7');
        for (var i = 0; i < 200; i++) {
            vardefjord.typing(mistyped).statusCode(422).body("code", is("MISTYPED_CODE"));
        }
        vardefjord.typing(code).statusCode(201);
    }

    @Test
    void aMadeUpLocatorIsAnsweredLikeAWrongCode() {
        var round = vardefjord.openRoundOnCodes(school);
        var locator = vardefjord.codes(round, school, 1).getFirst().ballot().substring(0, 4);
        var wrong = vardefjord.typing(guess(locator)).statusCode(404).extract().asString();
        var madeUp = vardefjord.typing(guess("0000")).statusCode(404).extract().asString();
        assertThat(madeUp).isEqualTo(wrong);
    }

    @Test
    void theCodesOfASchoolBeginAlikeAndOthersBeginOtherwise() {
        var other = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school, other);
        var here = locators(vardefjord.codes(round, school, 20));
        var there = locators(vardefjord.codes(round, other, 20));
        assertThat(here).hasSize(1);
        assertThat(there).hasSize(1).isNotEqualTo(here);
    }

    private static Set<String> locators(List<Ballot> codes) {
        return codes.stream().map(code -> code.ballot().substring(0, 4)).collect(Collectors.toSet());
    }

    /** Well written, of no batch. */
    private static String guess(String locator) {
        var made = locator + Base32.random(11);
        return made + Base32.check(made);
    }

    private Sheet openSheet() {
        return vardefjord.opened(vardefjord.ballot(vardefjord.openRound(school), school, "kari"));
    }
}
