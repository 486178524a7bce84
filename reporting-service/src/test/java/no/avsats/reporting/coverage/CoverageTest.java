package no.avsats.reporting.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.LocalDate;
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
@Tag("A-04")
class CoverageTest {

    private final UUID strategy = UUID.randomUUID();

    Tokens tokens;
    Municipality municipality;
    Office office;
    String school;
    String title = "IKT-strategi";

    @BeforeEach
    void aSchool() {
        municipality = new Municipality();
        office = new Office(municipality, tokens);
        school = municipality.school("Hegglunden skole", 1, municipality.owner);
        sees("NONE");
    }

    @Test
    void aStrategyGoesFromDraftToOwn() {
        tells(school, "StrategyDrafted", 1, "\"predecessor\":null");
        sees("DRAFT");
        tells(school, "StrategyDecided", 2, "\"decidedOn\":\"2026-05-06\",\"body\":\"Skoleeier\",\"caseNumber\":null");
        sees("OWN");
        publishes(school, 3);

        office.sees("strategies", Map.of(), "schools[0].path", is("/strategy/published/x/1"));
        office.sees("strategies", Map.of(), "counts.OWN", is(1));
    }

    @Test
    void aNextEditionInWorkIsStillOwn() {
        publishes(school, 1);
        sees("OWN");
        title = "Ny tittel";
        tells(school, "StrategyDrafted", 2, "\"predecessor\":null");

        office.sees("strategies", Map.of(), "schools[0].title", is("Ny tittel"));
        sees("OWN");
    }

    @Test
    void aSchoolMayFollowItsOwnersAndStop() {
        publishes(municipality.owner, 1);
        follows(1, strategy, municipality.owner);
        sees("FOLLOWS_OWNER");
        office.sees("strategies", Map.of(), "schools[0].decidedOn", is("2026-08-17"));
        office.sees("strategies", Map.of(), "schools[0].whose", is("Vardefjord kommune"));
        follows(2, null, null);

        sees("NONE");
    }

    @Test
    void aSchoolMayShareAnothersAndHaveItsOwnLater() {
        var other = municipality.school("Trinnberget skole", 1, municipality.owner);
        publishes(other, 1);
        follows(1, strategy, other);
        sees("SHARED");
        tells(school, UUID.randomUUID(), "StrategyDrafted", 1, "\"predecessor\":null");

        office.sees("strategies", Map.of(), "counts.SHARED", is(1));
        assertThat(office.asks("strategies", Map.of("format", "csv")).extract().asString())
                .contains("Hegglunden skole,SHARED,IKT-strategi,Trinnberget skole,2026-08-17");
    }

    @Test
    void theNationCountsSchoolsOwnerByOwner() {
        municipality.school("Trinnberget skole", 1, municipality.owner);
        publishes(school, 1);
        sees("OWN");

        var nation = given().auth().oauth2(tokens.of("nation@NO:ORGNR:971526157"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> nation.get("/reporting/v1/strategies")
                .then()
                .statusCode(200)
                .rootPath("owners.find { it.owner == '" + municipality.owner + "' }")
                .body("schools", is(2), "counts.OWN", is(1), "counts.NONE", is(1)));
        assertThat(nation.get("/reporting/v1/strategies?format=csv").asString())
                .contains(municipality.owner + ",Vardefjord kommune,2,1,0,0,0,1")
                .doesNotContain("Hegglunden");
    }

    private void sees(String state) {
        office.sees("strategies", Map.of(), "schools.find { it.school == '" + school + "' }.state", is(state));
    }

    private void publishes(String organisation, int version) {
        tells(
                organisation,
                "StrategyPublished",
                version,
                "\"edition\":1,\"decidedOn\":\"2026-05-06\",\"publishedAt\":\"2026-05-08T07:30:00Z\","
                        + "\"path\":\"/strategy/published/x/1\",\"predecessor\":null");
    }

    private void follows(int version, UUID followed, String of) {
        municipality.strategy(school, "StrategyFollowed", """
                {"organisation":"%s","owner":"%s","version":%d,"kind":"ICT_STRATEGY","strategy":%s,"of":%s,
                 "since":"2026-08-17"}
                """.formatted(
                        school,
                        municipality.owner,
                        version,
                        followed == null ? "null" : "\"" + followed + "\"",
                        of == null ? "null" : "\"" + of + "\""));
    }

    private void tells(String organisation, String type, int version, String more) {
        tells(organisation, strategy, type, version, more);
    }

    private void tells(String organisation, UUID id, String type, int version, String more) {
        municipality.strategy(organisation, type, """
                {"strategy":"%s","organisation":"%s","owner":"%s","version":%d,"kind":"ICT_STRATEGY",
                 "title":"%s","from":"2026-08-01","to":"%s",%s}
                """.formatted(
                        id,
                        organisation,
                        municipality.owner,
                        version,
                        title,
                        LocalDate.now().plusYears(3),
                        more));
    }
}
