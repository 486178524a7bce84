package no.avsats.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import no.avsats.stack.Tokens;
import org.hamcrest.Matcher;

/** The education office of a municipality, asking by API. */
public record Office(Municipality municipality, Tokens tokens) {

    /** The first answer of a cold service on a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public ValidatableResponse standing(Map<String, ?> parameters) {
        return get("standing", parameters);
    }

    public ValidatableResponse participation(Map<String, ?> parameters) {
        return get("participation", parameters);
    }

    public ValidatableResponse rounds() {
        return given().auth()
                .oauth2(token())
                .get("/reporting/v1/owners/{owner}/rounds", municipality.owner)
                .then();
    }

    /** Waits until the service has taken what makes the answer so. */
    public void seesStanding(String path, Matcher<?> matcher) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> standing(Map.of()).statusCode(200).body(path, matcher));
    }

    public void seesParticipation(String path, Matcher<?> matcher) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> participation(Map.of()).statusCode(200).body(path, matcher));
    }

    public void seesRounds(String path, Matcher<?> matcher) {
        await().atMost(PATIENCE).untilAsserted(() -> rounds().statusCode(200).body(path, matcher));
    }

    /** Anything below the owner. */
    public ValidatableResponse asks(String what, Map<String, ?> parameters) {
        return given().auth()
                .oauth2(token())
                .queryParams(parameters)
                .get("/reporting/v1/owners/" + municipality.owner + "/" + what)
                .then();
    }

    public void sees(String what, Map<String, ?> parameters, String path, Matcher<?> matcher) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> asks(what, parameters).statusCode(200).body(path, matcher));
    }

    public String token() {
        return tokens.of("office@" + municipality.owner);
    }

    private ValidatableResponse get(String what, Map<String, ?> parameters) {
        return given().auth()
                .oauth2(token())
                .queryParams(parameters)
                .get("/reporting/v1/owners/{owner}/rounds/{round}/" + what, municipality.owner, municipality.round)
                .then();
    }
}
