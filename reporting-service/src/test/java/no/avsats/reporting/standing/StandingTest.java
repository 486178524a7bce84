package no.avsats.reporting.standing;

import static io.restassured.RestAssured.given;
import static no.avsats.reporting.Municipality.hidden;
import static no.avsats.reporting.Municipality.level;
import static no.avsats.reporting.Municipality.number;
import static no.avsats.reporting.Municipality.range;
import static no.avsats.reporting.Municipality.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnStack
class StandingTest {

    Tokens tokens;
    Municipality municipality;
    Office office;

    @BeforeEach
    void aMunicipality() {
        municipality = new Municipality();
        office = new Office(municipality, tokens);
    }

    @Test
    @Tag("E-05")
    void figuresWaitUntilThePrincipalSharesThem() {
        var school = municipality.school("Fururabben skole");
        var until = LocalDate.now().plusDays(10);
        municipality.announces(1, "Våren 2026");
        municipality.releases(school, until, List.of(number(0, 20, 65)));
        office.seesStanding("units[0].waitsUntil", is(until.toString()));
        office.seesStanding("units[0].cells", empty());

        municipality.shares(school);

        office.seesStanding("units[0].cells[0].share", is(65));
        office.seesStanding("units[0].waitsUntil", nullValue());
    }

    @Test
    @Tag("E-05")
    void figuresShowOnTheirLastDayWithoutSharing() {
        var school = municipality.school("Fururabben skole");
        municipality.announces(1, "Våren 2026");
        municipality.releases(school, LocalDate.now().minusDays(1), List.of(number(0, 20, 65)));

        office.seesStanding("units[0].cells[0].share", is(65));
    }

    @Test
    @Tag("E-05")
    void aHiddenFigureIsNullInJsonAndEmptyInCsv() {
        var school = municipality.school("Rognhylla skole");
        municipality.announces(1, "Våren 2026");
        municipality.releases(
                school,
                LocalDate.now().minusDays(1),
                List.of(words(0, "OVER_HALF"), hidden(1), hidden(2), hidden(3), hidden(4)));

        office.seesStanding("units[0].cells[1].suppressed", is(true));
        office.seesStanding("units[0].cells[1].share", nullValue());
        office.seesStanding("units[0].cells[1].level", nullValue());
        office.seesStanding("units[0].cells[0].shareInWords", is("OVER_HALF"));
        var csv = office.standing(Map.of("format", "csv")).extract().asString();
        assertThat(csv.lines().toList().get(2)).endsWith(",cooperation,Samarbeid,4,,,,,,,true");
        assertThat(csv).doesNotContain("*");
    }

    @Test
    @Tag("E-05")
    void csvSaysWhatJsonSays() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.shows(school, 20, 65, 70, 55, 80, 50);
        office.seesStanding("units[0].cells", hasSize(5));

        List<Integer> json = office.standing(Map.of()).extract().path("units[0].cells.share");
        var csv = office.standing(Map.of("format", "csv"))
                .contentType("text/csv")
                .extract()
                .asString();
        var columns = List.of(csv.lines().findFirst().orElseThrow().split(","));

        assertThat(csv.lines().skip(1).map(line -> Integer.valueOf(line.split(",")[columns.indexOf("share")])))
                .isEqualTo(json)
                .containsExactly(65, 70, 55, 80, 50);
    }

    @Test
    @Tag("E-05")
    void aRangeIsToldAsOneInJsonAndCsvAndNeverAsANumber() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        municipality.releases(
                school,
                LocalDate.now().minusDays(1),
                List.of(range(0, 20, null, 15), range(1, 20, 85, null), range(2, 20, 40, 50), level(3, 2), hidden(4)));

        office.seesStanding("units[0].cells.atMost", is(Arrays.asList(15, null, 50, null, null)));
        office.seesStanding("units[0].cells.atLeast", is(Arrays.asList(null, 85, 40, null, null)));
        office.seesStanding("units[0].cells.share", is(Arrays.asList(null, null, null, null, null)));
        var csv = office.standing(Map.of("format", "csv")).extract().asString();
        assertThat(csv.lines().findFirst()).hasValueSatisfying(line -> assertThat(line)
                .contains(",level,share,shareAtLeast,shareAtMost,shareInWords,"));
        assertThat(csv.lines().skip(1).map(line -> line.substring(line.indexOf(",4,"))))
                .containsExactly(
                        ",4,3,,,15,,20,false",
                        ",4,3,,85,,,20,false",
                        ",4,3,,40,50,,20,false",
                        ",4,2,,,,,,false",
                        ",4,,,,,,,true");
    }

    @Test
    @Tag("E-05")
    void aTotalOfRangesIsARange() {
        var schools = IntStream.range(0, 3)
                .mapToObj(i -> municipality.school("Skole " + i))
                .toList();
        municipality.announces(1, "Våren 2026");
        var shared = LocalDate.now().minusDays(1);
        municipality.releases(schools.get(0), shared, List.of(range(0, 10, null, 15)));
        municipality.releases(schools.get(1), shared, List.of(number(0, 10, 30)));
        municipality.releases(schools.get(2), shared, List.of(range(0, 20, 40, 50)));

        office.seesStanding("totals[0].atLeast", is(25));
        office.seesStanding("totals[0].atMost", is(40));
        office.seesStanding("totals[0].share", nullValue());
    }

    @Test
    @Tag("E-05")
    void excelInNorwayGetsSemicolonsAndAByteOrderMark() {
        municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        office.seesStanding("units", hasSize(1));

        var csv = office.standing(Map.of("format", "csv", "dialect", "excel-nb"))
                .extract()
                .body()
                .asByteArray();

        assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8)).startsWith("\ufeffround;role;wave;unit;");
    }

    @Test
    @Tag("E-05")
    void aPoolStandsForItsSchools() {
        var one = municipality.school("Kvernstua skole");
        var two = municipality.school("Oterbekken skole");
        var three = municipality.school("Seljebotn skole");
        var big = municipality.school("Steinhylla skole");
        municipality.announces(1, "Våren 2026");
        municipality.shows(big, 40, 75, 80, 60, 95, 65);
        var pool = "AVSATS:POOL:" + UUID.randomUUID();
        municipality.releases(one, LocalDate.now(), List.of());
        municipality.releases(pool, LocalDate.now().minusDays(1), List.of(number(0, 10, 30)), List.of(one, two, three));

        office.seesStanding("units.unit", containsInAnyOrder(big, pool));
        office.seesStanding("units[1].names", is(List.of("Kvernstua skole", "Oterbekken skole", "Seljebotn skole")));
    }

    @Test
    @Tag("E-05")
    void aTotalIsMadeOfShownNumbersAndSaysWhoIsNotInIt() {
        var schools = IntStream.range(0, 5)
                .mapToObj(i -> municipality.school("Skole " + i))
                .toList();
        municipality.announces(1, "Våren 2026");
        municipality.shows(schools.get(0), 10, 40);
        municipality.shows(schools.get(1), 20, 60);
        municipality.shows(schools.get(2), 70, 80);
        municipality.releases(schools.get(3), LocalDate.now().minusDays(1), List.of(words(0, "UNDER_HALF")));

        office.seesStanding("totals[0].share", is(70));
        office.seesStanding("totals[0].schools", is(3));
        office.seesStanding("totals[0].notIncluded", is(2));
        office.seesStanding("totals", hasSize(1));
    }

    @Test
    @Tag("E-14")
    void oneCanAskForADistrictAndAWave() {
        var north = municipality.district("Nordre bydel");
        var first = municipality.school("Hegglunden skole", 1, north);
        municipality.school("Bekkeskaret skole", 2, north);
        municipality.school("Trinnberget skole", 1, municipality.owner);
        municipality.announces(1, "Våren 2026");
        office.seesStanding("units", hasSize(3));

        office.standing(Map.of("district", north, "wave", "1")).statusCode(200).body("units.unit", is(List.of(first)));
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        office.seesStanding("units", hasSize(1));
        var tag = office.standing(Map.of()).extract().header("ETag");

        given().auth()
                .oauth2(office.token())
                .header("If-None-Match", tag)
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", municipality.owner, municipality.round)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void anotherOwnersFiguresAreNotFoundLikeThoseThatAreNot() {
        municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        office.seesStanding("units", hasSize(1));
        var stranger = tokens.of("office@NO:ORGNR:809999999");

        var theirs = given().auth()
                .oauth2(stranger)
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", municipality.owner, municipality.round)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        var missing = given().auth()
                .oauth2(stranger)
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", "NO:ORGNR:801111111", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(theirs).isEqualTo(missing);
    }

    @Test
    void anotherOwnersRoundUnderOnesOwnNameIsNotFound() {
        var other = new Municipality();
        other.school("Annen skole");
        other.announces(1, "Annen runde");
        municipality.announces(1, "Egen runde");
        new Office(other, tokens).seesRounds("data", hasSize(1));
        office.seesRounds("data", hasSize(1));

        given().auth()
                .oauth2(office.token())
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", municipality.owner, other.round)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aTeacherOfTheOwnerMayNotSeeAllSchools() {
        var school = municipality.school("Hegglunden skole");
        municipality.announces(1, "Våren 2026");
        office.seesStanding("units", hasSize(1));

        given().auth()
                .oauth2(tokens.of("teacher@" + municipality.owner + "/" + school))
                .get("/reporting/v1/owners/{owner}/rounds/{round}/standing", municipality.owner, municipality.round)
                .then()
                .statusCode(not(200));
    }

    @Test
    void aBrokenParameterIsNamed() {
        municipality.announces(1, "Våren 2026");
        office.seesRounds("data", hasSize(1));

        office.standing(Map.of("role", "principal"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("/role"));
        office.standing(Map.of("district", "AVSATS:DISTRICT:none"))
                .statusCode(422)
                .body("errors[0].pointer", is("/district"));
        office.standing(Map.of("format", "xml")).statusCode(422).body("errors[0].pointer", is("/format"));
    }
}
