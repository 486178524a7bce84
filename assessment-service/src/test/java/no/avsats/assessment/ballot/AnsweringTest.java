package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
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
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class AnsweringTest {

    private static final int AT_ONCE = 8;
    private static final String BALLOTS = "/assessment/v1/schools/{school}/assessments/{round}/ballots";

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
        forEachWay(ballot -> {
            vardefjord.spending(ballot).statusCode(201);
            vardefjord.spending(ballot).statusCode(409).body("code", is("BALLOT_SPENT"));
        });
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
        forEachWay(ballot -> assertThat(atOnce(ballot, () -> half))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(answer -> answer.<String>path("key"))
                .containsOnly(vardefjord.spending(ballot, half).extract().<String>path("key")));
    }

    @Test
    void manyWhoOpenAtOnceWithOtherHalvesSpendItOnce() {
        forEachWay(ballot -> assertThat(atOnce(ballot, UUID::randomUUID))
                .extracting(ExtractableResponse::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201));
    }

    private List<ExtractableResponse<Response>> atOnce(Ballot ballot, Supplier<UUID> half) {
        var together = new CyclicBarrier(AT_ONCE);
        var opening = Collections.nCopies(AT_ONCE, (Callable<ExtractableResponse<Response>>) () -> {
            together.await();
            return vardefjord.spending(ballot, half.get()).extract();
        });
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            return people.invokeAll(opening).stream().map(Future::resultNow).toList();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** A token of a school where people log in, and a printed code of one where they do not. */
    private void forEachWay(Consumer<Ballot> test) {
        test.accept(vardefjord.ballot(vardefjord.openRound(school), school, "kari"));
        test.accept(
                vardefjord.codes(vardefjord.openRoundOnCodes(school), school, 1).getFirst());
    }

    @Test
    void aTeacherGetsOneBallotAndIsToldHowToGoOn() {
        var round = vardefjord.openRound(school);
        vardefjord.ballot(round, school, "kari");
        vardefjord
                .asTeacher(school, "kari")
                .post(BALLOTS, school, round)
                .then()
                .statusCode(409)
                .body("code", is("BALLOT_ISSUED"))
                .body("detail", containsString("resume code"));
    }

    @Test
    void aLeaderGetsNoTeacherBallotAtTheSameSchool() {
        var round = vardefjord.openRound(school);
        vardefjord
                .asLeaderWhoTeaches(school)
                .post(BALLOTS, school, round)
                .then()
                .statusCode(403)
                .body("code", is("LEADER_AS_TEACHER"));
    }

    @Test
    void aTeacherOfAnotherSchoolFindsNothing() {
        var round = vardefjord.openRound(school);
        vardefjord
                .asTeacher(vardefjord.school(9))
                .post(BALLOTS, school, round)
                .then()
                .statusCode(404);
    }

    @Test
    void aTeacherWhoseSchoolAnswersOnPaperGetsNoBallot() {
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord
                .asTeacher(school)
                .post(BALLOTS, school, round)
                .then()
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
                .asTeacher(school)
                .post(BALLOTS, school, round)
                .then()
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
