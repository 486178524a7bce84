package no.avsats.assessment.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class BallotKeyTest {

    private static final String KEYS = "/assessment/v1/owners/{owner}/ballot-keys";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private String round;
    private String fingerprint;

    @BeforeEach
    void aKey() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(12);
        round = vardefjord.openRound(school);
        fingerprint =
                vardefjord.publishedKey(vardefjord.id(round, school)).extract().path("fingerprint");
    }

    @Test
    void aWitnessCopiesWhatTheAnswerSidePublishes() {
        var assessment = vardefjord.id(round, school);
        vardefjord
                .asOffice()
                .get(KEYS, vardefjord.owner)
                .then()
                .statusCode(200)
                .body("data.assessment", contains(assessment))
                .body("data.round", contains(round))
                .body("data.school", contains(school))
                .body("data.fingerprint", contains(fingerprint));
        var text = vardefjord.asOffice().get(KEYS + "/text", vardefjord.owner);
        text.then().statusCode(200).contentType("text/plain");
        assertThat(text.asString()).isEqualTo(assessment + " " + fingerprint + "\n");
    }

    @Test
    void whatIsClosedIsListedNoMore() {
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.asOffice().get(KEYS, vardefjord.owner).then().body("data", is(empty()));
    }

    @Test
    void anotherOwnersKeysAreNotThere() {
        new Municipality(tokens).asOffice().get(KEYS, vardefjord.owner).then().statusCode(404);
    }
}
