package no.avsats.reporting.progress;

import static io.restassured.RestAssured.given;
import static no.avsats.reporting.Municipality.measure;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnStack
@TestSecurity(user = "office")
@OidcSecurity(
        claims = {
            @Claim(key = "grants", value = "office@" + PlanPagesTest.OWNER),
            @Claim(key = "name", value = "Kari Nordmann")
        })
class PlanPagesTest {

    static final String OWNER = "NO:ORGNR:840000002";

    private static final Map<String, ?> THIS_YEAR = Map.of("schoolYear", 2026);

    Tokens tokens;

    @BeforeEach
    void oneOfTwoSchoolsHasAPlan() {
        var municipality = new Municipality(OWNER);
        var office = new Office(municipality, tokens);
        office.sees("strategies", Map.of(), "kind", is("ICT_STRATEGY"));
        if (office.asks("plans", THIS_YEAR)
                .extract()
                .jsonPath()
                .getList("schools")
                .isEmpty()) {
            var school = municipality.school("Hegglunden skole", 1, OWNER);
            municipality.school("Trinnberget skole", 1, OWNER);
            municipality.announces(1, "Høsten 2026");
            municipality.adopts(
                    school,
                    UUID.randomUUID(),
                    1,
                    2026,
                    measure(UUID.randomUUID(), "content", -1, "UNDER_WAY"),
                    measure(UUID.randomUUID(), "content", 30, "DONE"));
        }
        office.sees("plans", THIS_YEAR, "schools.count.measures.sum()", is(2));
    }

    @Test
    @Tag("E-09")
    void thePlansSayWhoHasOneAndWhatIsOverdue() {
        page("/reporting/plans?schoolYear=2026")
                .body(containsString("1 av 2 skoler har en vedtatt plan"))
                .body(containsString("Ett tiltak er over fristen."))
                .body(containsString("Én skole uten vedtatt plan"))
                .body(containsString("1 av 2</td>"));
    }

    @Test
    @Tag("E-09")
    void aYearWithoutPlansSaysSo() {
        page("/reporting/plans?schoolYear=2020&language=en")
                .body(containsString("0 of 2 schools have an adopted plan"))
                .body(containsString("No adopted plans yet"))
                .body(not(containsString("class=\"heat\"")));
    }

    @Test
    @Tag("A-04")
    void strategiesAreListedBySchoolAndKind() {
        page("/reporting/strategies?kind=CONTROL_PLAN")
                .body(containsString("0 av 2 skoler har en kontrollplan"))
                .body(containsString("2 skoler uten"))
                .body(containsString("Trinnberget skole"));
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
