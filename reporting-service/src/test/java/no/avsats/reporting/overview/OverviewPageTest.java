package no.avsats.reporting.overview;

import static io.restassured.RestAssured.given;
import static no.avsats.reporting.Municipality.hidden;
import static no.avsats.reporting.Municipality.level;
import static no.avsats.reporting.Municipality.number;
import static no.avsats.reporting.Municipality.range;
import static no.avsats.reporting.Municipality.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnStack
class OverviewPageTest {

    private static final String OWNER = "NO:ORGNR:840000001";

    @Retention(RetentionPolicy.RUNTIME)
    @TestSecurity(user = "office")
    @OidcSecurity(
            claims = {@Claim(key = "grants", value = "office@" + OWNER), @Claim(key = "name", value = "Kari Nordmann")})
    @interface AsOffice {}

    Tokens tokens;
    Municipality municipality;
    String north;

    /** The municipality of the mock page. */
    @BeforeEach
    void aMunicipalityInThreeWaves() {
        municipality = new Municipality(OWNER);
        north = municipality.district("Nordre bydel");
        var hegglunden = municipality.school("Hegglunden skole", 1, north);
        var makeviga = municipality.school("Måkeviga ungdomsskole", 1, north);
        var rognhylla = municipality.school("Rognhylla skole", 1, north);
        var trinnberget = municipality.school("Trinnberget skole", 1, OWNER);
        var bekkeskaret = municipality.school("Bekkeskaret skole", 2, OWNER);
        var fururabben = municipality.school("Fururabben skole", 2, OWNER);
        var sagdalen = municipality.school("Sagdalen ungdomsskole", 2, OWNER);
        var pool = List.of(
                municipality.school("Kvernstua skole", 2, OWNER),
                municipality.school("Oterbekken skole", 2, OWNER),
                municipality.school("Seljebotn skole", 2, OWNER));
        municipality.school("Vardåsen skole", 3, OWNER);
        municipality.announces(1, "Våren 2026");
        municipality.shows(hegglunden, 20, 65, 70, 55, 80, 50);
        municipality.shows(makeviga, 30, 50, 60, 40, 90, 35);
        municipality.releases(
                rognhylla,
                LocalDate.now(),
                List.of(words(0, "OVER_HALF"), words(1, "OVER_HALF"), words(2, "ABOUT_HALF"), hidden(3), hidden(4)));
        municipality.shares(rognhylla);
        municipality.shows(trinnberget, 25, 45, 60, 30, 85, 40);
        municipality.shows(bekkeskaret, 40, 35, 45, 25, 70, 20);
        municipality.releases(fururabben, LocalDate.now().plusDays(20), List.of(number(0, 20, 99)));
        var felles = "AVSATS:POOL:" + UUID.randomUUID();
        municipality.releases(
                felles,
                LocalDate.now(),
                List.of(number(0, 10, 30), number(1, 10, 50), number(2, 10, 35), number(3, 10, 65), number(4, 10, 100)),
                pool);
        List.of(hegglunden, makeviga, rognhylla, trinnberget)
                .forEach(school -> municipality.counts(school, 1, 50, 62, "RELEASED"));
        List.of(bekkeskaret, fururabben).forEach(school -> municipality.counts(school, 1, 25, 40, "RELEASED"));
        municipality.counts(sagdalen, 1, 700, 1105, "OPEN");
        pool.forEach(school -> municipality.counts(school, 1, 5, 6, "RELEASED"));
        office().seesStanding("units.findAll { it.pool }", hasSize(1));
        office().seesParticipation("schools.findAll { it.state == 'DONE' }", hasSize(9));
    }

    @Test
    @AsOffice
    @Tag("E-14")
    void thePageSaysTheFindingAndShowsTheWaves() {
        var page = page("");

        assertThat(page)
                .contains("<h1>9 av 10 skoler er ferdige</h1>")
                .contains("Pulje 1 er ferdig. Pulje 2: én skole gjenstår.")
                .contains("<b>4</b> av 4")
                .contains("200–216 av 248")
                .contains("<span class=\"tag ok\">Ferdig</span>")
                .contains("<span class=\"tag going\">I gang</span>")
                .contains("<span class=\"tag\">Ikke startet</span>");
        keep("page", page);
    }

    @Test
    @AsOffice
    @Tag("E-05")
    void hiddenInWordsAndNotSharedAreThreeLooks() {
        assertThat(page(""))
                .contains("<td class=\"q4\">65</td>")
                .contains("<td class=\"word\">over halvparten</td>")
                .contains(
                        "<td class=\"hid\"><span aria-hidden=\"true\">–</span><span class=\"vh\">vises ikke</span></td>")
                .containsPattern("<td class=\"wait\" colspan=\"5\">Deles av rektor, senest \\d+\\.\u00a0\\p{L}+")
                .containsPattern("Felles: .*Kvernstua skole.*, .*Oterbekken skole.*, .*Seljebotn skole")
                .doesNotContain(">99<");
    }

    @ParameterizedTest
    @CsvSource({
        "nb,15 % eller mindre,85 % eller mer,Noen andeler vises som et spenn,'nivå 3, 35–45 %',spenn over flere trinn",
        "nn,15 % eller mindre,85 % eller meir,Nokre andelar blir viste som eit spenn,'nivå 3, 35–45 %',spenn over fleire trinn",
        "sv,15 % eller mindre,85 % eller mer,Vissa andelar visas som ett spann,'nivå 3, 35–45 %',spann över flera steg",
        "en,15 % or less,85 % or more,Some shares are shown as a range,'level 3, 35–45 %',range over several steps"
    })
    @AsOffice
    @Tag("E-05")
    void aRangeIsSpokenInTheMapAndItsTable(
            String language, String less, String more, String note, String row, String legend) {
        tellRanges();

        var page = page("&language=" + language);

        assertThat(page)
                .contains("<td class=\"q1\"><span>" + less + "</span></td>")
                .contains("<td class=\"q5\"><span>" + more + "</span></td>")
                .contains("<td class=\"span\"><span>35–45 %</span></td>")
                .contains(note, row, legend);
        keep("ranges-" + language, page);
    }

    @Test
    @AsOffice
    @Tag("E-05")
    void aLevelAloneIsNoShare() {
        tellRanges();

        assertThat(page("")).contains("<td class=\"word\">nivå 4</td>").contains("<td>nivå 4</td>");
    }

    /** One more school, which stands at both ends and between. */
    private void tellRanges() {
        municipality = new Municipality(OWNER);
        var school = municipality.school("Hegglunden skole", 1, OWNER);
        municipality.announces(1, "Våren 2027");
        var cells =
                List.of(range(0, 20, null, 15), range(1, 20, 85, null), range(2, 20, 35, 45), level(3, 4), hidden(4));
        municipality.releases(school, LocalDate.now(), cells);
        new Office(municipality, tokens).seesStanding("units[0].cells", hasSize(5));
    }

    @Test
    @AsOffice
    @Tag("E-07")
    void theOfficeOpensTheResultOfASchoolThatIsShown() {
        assertThat(page(""))
                .containsPattern("<a href=\"/assessment/schools/[^/]+/rounds/[^/]+/result\">Hegglunden skole</a>")
                .containsPattern("Felles: <a href=[^>]+>Kvernstua skole</a>, <a href")
                .contains("<th scope=\"row\">Fururabben skole</th>");
        assertThat(page("&role=leader")).doesNotContain("/result\">");
    }

    @Test
    @TestSecurity(user = "analyst")
    @OidcSecurity(claims = @Claim(key = "grants", value = "analyst@" + OWNER))
    @Tag("E-07")
    void anAnalystReadsFiguresAndOpensNoSchool() {
        assertThat(page("")).contains("<th scope=\"row\">Hegglunden skole</th>");
    }

    @Test
    @AsOffice
    @Tag("E-05")
    void theTotalSaysWhatItIsMadeOf() {
        assertThat(page("")).contains("«Vist samlet» bygger på 4 skoler og én fellesgruppe. 4 skoler er ikke med.");
    }

    @Test
    @AsOffice
    @Tag("E-05")
    void levelsHaveTheirOwnMap() {
        var page = page("&figure=level");

        assertThat(page)
                .contains("Nivået som mer enn halvparten av lærerne har nådd")
                .doesNotContain("class=\"sum\"");
        keep("level", page);
    }

    @Test
    @AsOffice
    void aDistrictShowsItsSchoolsOnly() {
        assertThat(page("&district=" + north))
                .contains("Hegglunden skole")
                .doesNotContain("Trinnberget skole")
                .contains("Området har 3 av rundens 11 skoler.");
    }

    @Test
    @AsOffice
    void thePageSpeaksEnglish() {
        var page = page("&language=en");

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<h1>9 of 10 schools are done</h1>")
                .contains("Digital competence")
                .contains("over half");
        keep("english", page);
    }

    @Test
    @AsOffice
    void theFiguresOfThePageCanBeTakenAway() {
        given().queryParam("dialect", "excel-nb")
                .get("/reporting/rounds/{round}/standing", municipality.round)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("standing-" + municipality.round + ".csv"))
                .body(containsString("Hegglunden skole"))
                .body(not(containsString(";99;")));
        given().get("/reporting/rounds/{round}/participation", municipality.round)
                .then()
                .statusCode(200)
                .body(containsString("Hegglunden skole"));
    }

    @Test
    @AsOffice
    void aFileOfAnUnknownFormatIsRefused() {
        given().queryParam("format", "exe")
                .get("/reporting/rounds/{round}/standing", municipality.round)
                .then()
                .statusCode(422);
    }

    @Test
    @TestSecurity(user = "office")
    @OidcSecurity(claims = @Claim(key = "grants", value = "office@NO:ORGNR:840000002"))
    void withoutARoundThePageSaysWhatWillStandHere() {
        new Municipality("NO:ORGNR:840000002");

        given().get("/reporting").then().statusCode(200).body(containsString("<h1>Ingen runde ennå</h1>"));
    }

    @Test
    @TestSecurity(user = "teacher")
    @OidcSecurity(claims = @Claim(key = "grants", value = "teacher@" + OWNER + "/NO:ORGNR:999999999"))
    void aTeacherHasNoOverview() {
        given().get("/reporting").then().statusCode(403);
    }

    private Office office() {
        return new Office(municipality, tokens);
    }

    private String page(String more) {
        return given().get("/reporting?round=" + municipality.round + more)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    /** For looking at it without log-in. */
    private static void keep(String name, String page) {
        try {
            Files.writeString(Path.of("target", name + ".html"), page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
