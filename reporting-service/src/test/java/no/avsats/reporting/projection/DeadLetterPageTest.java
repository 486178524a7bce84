package no.avsats.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.OnStack;
import org.junit.jupiter.api.Test;

@OnStack
@TestSecurity(user = "operator")
@OidcSecurity(claims = @Claim(key = "grants", value = "nation@NO:ORGNR:932384469"))
class DeadLetterPageTest {

    private final Municipality municipality = new Municipality();

    @Test
    void whatCouldNotBeTakenIsTakenWhenItsCauseIsGone() {
        var school = municipality.school("Hegglunden skole");
        var release = municipality.releaseOf(school, UUID.randomUUID());
        municipality.shares(school);
        var letter = letterAbout(release);
        assertThat(page())
                .containsPattern("<small class=\"soft\">\\d+\\.\u00a0\\p{L}+ kl\\.\u00a0\\d\\d\\.\\d\\d</small>");

        replay(letter);
        assertThat(page()).contains(letter + "/replay");

        municipality.releases(school, LocalDate.now(), List.of());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            replay(letter);
            assertThat(page()).doesNotContain(letter + "/replay").contains("Tatt inn");
        });
    }

    private String letterAbout(UUID release) {
        var row = Pattern.compile("(?s)" + release + ".*?dead-letters/([0-9a-f-]{36})/replay");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> row.matcher(page())
                                .results()
                                .map(found -> found.group(1))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static void replay(String letter) {
        given().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/reporting/dead-letters/{id}/replay", letter);
    }

    private static String page() {
        return given().get("/reporting/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
