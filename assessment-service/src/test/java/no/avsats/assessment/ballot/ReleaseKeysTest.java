package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.keystore.KeyStore;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The keys of a school's assessment: there while it is open, gone when it is released, and loudly missed in between. */
@AssessmentStack
@Tag("E-05")
class ReleaseKeysTest {

    Tokens tokens;

    @Inject
    KeyStore keys;

    @Inject
    ReleaseKeys releaseKeys;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void openingMakesKeysAndTheReleaseDestroysThem() {
        var school = vardefjord.school(20);
        var round = vardefjord.openRound(school);
        var assessment = vardefjord.id(round, school);
        assertThat(of(assessment)).hasSize(2).contains("marks-" + assessment);
        vardefjord.closing(round, school).statusCode(200);
        assertThat(of(assessment)).isEmpty();
    }

    @Test
    void sheetsOfAPoolStaySealedUntilItsLastSchoolCloses() {
        var schools = List.of(vardefjord.school(4), vardefjord.school(4), vardefjord.school(4));
        var all = schools.toArray(String[]::new);
        var round = vardefjord.round(Municipality.onCodes(Municipality.pooled(vardefjord.plan(all), all), all));
        vardefjord.opening(round).statusCode(200);
        for (var school : schools) {
            vardefjord.answer(vardefjord.codes(round, school, 4), 2, 3, 3, 4);
        }
        var first = vardefjord.id(round, schools.getFirst());
        vardefjord.closing(round, schools.getFirst()).statusCode(200);
        vardefjord.closing(round, schools.get(1)).statusCode(200);
        assertThat(of(first)).singleElement().asString().startsWith("release-");
        vardefjord.closing(round, schools.getLast()).statusCode(200);
        assertThat(of(first)).isEmpty();
        vardefjord
                .releaseSeen(vardefjord.asTeacher(schools.getFirst()), round, schools.getFirst())
                .body("teachersIn.released", is(true))
                .body("teachersIn.cells.answered", hasItem(10));
    }

    @Test
    void aMissingKeyIsToldAndClosesNothing() {
        var school = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 2), 2, 3);
        var assessment = vardefjord.id(round, school);
        var name = of(assessment).stream()
                .filter(key -> key.startsWith("release-"))
                .findFirst()
                .orElseThrow();
        var secret = keys.find(name).orElseThrow();
        keys.destroy(name);
        vardefjord.closing(round, school).statusCode(503).body("code", is("KEY_MISSING"));
        vardefjord
                .asLeader(school)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/assessment/schools/{school}/rounds/{round}/closing", school, round)
                .then()
                .statusCode(503)
                .body(containsString("Svarene kan ikke åpnes nå"));
        RestAssured.get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'answers' }.status", is("DOWN"));
        vardefjord.assessment(round, school).body("state", is("OPEN"));
        keys.add(name, secret);
        vardefjord.closing(round, school).statusCode(200);
    }

    @Test
    void aSchoolWhereNobodyAnsweredClosesWithoutItsKey() {
        var school = vardefjord.school(20);
        var round = vardefjord.openRound(school);
        of(vardefjord.id(round, school)).forEach(keys::destroy);
        vardefjord.closing(round, school).statusCode(200);
    }

    @Test
    void whatAnEndedProcessLeftIsDestroyedAtTheStart() {
        var school = vardefjord.school(20);
        var round = vardefjord.openRound(school);
        var assessment = vardefjord.id(round, school);
        var open = of(assessment);
        var left = "release-%s-teacher-0000000000000000".formatted(assessment);
        keys.add(left, "left".getBytes(UTF_8));
        releaseKeys.destroyWhatIsReleased();
        assertThat(of(assessment))
                .as("an opening may be under way")
                .contains(left)
                .containsAll(open);
        vardefjord.closing(round, school).statusCode(200);
        keys.add("marks-" + assessment, "left".getBytes(UTF_8));
        releaseKeys.destroyWhatIsReleased();
        assertThat(of(assessment)).isEmpty();
    }

    @Test
    void theOneListOfARoundAboutHabitsGoesWithItsLastSchool() {
        var schools = List.of(vardefjord.school(20), vardefjord.school(20));
        var round = vardefjord.round(vardefjord.habits(schools.getFirst(), schools.getLast()));
        vardefjord.opening(round).statusCode(200);
        vardefjord.closing(round, schools.getFirst()).statusCode(200);
        releaseKeys.destroyWhatIsReleased();
        assertThat(of(round)).containsExactly("marks-" + round);
        vardefjord.closing(round, schools.getLast()).statusCode(200);
        assertThat(of(round)).isEmpty();
        keys.add("marks-" + round, "left".getBytes(UTF_8));
        releaseKeys.destroyWhatIsReleased();
        assertThat(of(round)).isEmpty();
    }

    @Test
    void twoListsMarkOnePersonDifferently() {
        var marks = new PersonMarks(keys);
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        Map.of(one, PersonMarks.newSecret(), other, PersonMarks.newSecret())
                .forEach((list, secret) -> keys.add(PersonMarks.name(list), secret));
        assertThat(marks.mark(one, "kari")).isEqualTo(marks.mark(one, "kari")).isNotEqualTo(marks.mark(other, "kari"));
        List.of(one, other).forEach(list -> keys.destroy(PersonMarks.name(list)));
    }

    private List<String> of(String assessment) {
        return keys.names(Duration.ZERO).stream()
                .filter(name -> name.contains(assessment))
                .toList();
    }
}
