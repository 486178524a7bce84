package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.OwnersView;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
class ReleaseTest {

    /** What is kept of answers and of who may answer while a school is open. */
    private static final List<String> HELD = List.of(
            "sealed_sheet",
            "release_key",
            "kept_sheet",
            "ballot_spent",
            "ballot_issued",
            "ballot_signing_key",
            "ballot_verification_key");

    Tokens tokens;

    @Inject
    EntityManager database;

    @Inject
    ReleaseCalendar calendar;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    @Tag("E-05")
    @Tag("E-06")
    @Tag("E-07")
    @Tag("E-08")
    void aSchoolAssessesItselfAndIsToldWhereItStandsAndWhatToDo() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var ballots = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l").stream()
                .map(person -> vardefjord.ballot(round, school, person))
                .toList();
        vardefjord.answer(ballots, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5);
        vardefjord.closing(round, school).statusCode(200).body("hidden", is(0)).body("shown", is(11));
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .statusCode(200)
                .body("cells.find { it.area == 'competence' && it.indicator == null }.level", is(3))
                .body("cells.find { it.area == 'competence' && it.indicator == null }.answered", is(10))
                .body("cells.suppressed", everyItem(is(false)))
                .body("advice.role", everyItem(is("teacher")))
                .body("advice[0].reason.nb", containsString("målet"))
                .body("advice[0].title.nb", notNullValue())
                .body("advice[0].body.nb", notNullValue())
                .body("advice[0].sign.nb", notNullValue())
                .body("advice[0].minutes", greaterThan(0));
    }

    @Test
    @Tag("E-05")
    void aClosedAssessmentStaysClosed() {
        var school = vardefjord.school(14);
        var round = closedRound(school);
        vardefjord.closing(round, school).statusCode(409).body("title", is("Assessment not open"));
        vardefjord.opening(round).statusCode(200);
        vardefjord.assessment(round, school).body("state", is("RELEASED"));
    }

    @Test
    @Tag("E-05")
    void fourAnswersTellNothing() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 4), 1, 2, 3, 4);
        vardefjord.closing(round, school).body("shown", is(0)).body("hidden", is(11));
        vardefjord
                .releaseSeen(vardefjord.asTeacher(school), round, school)
                .body("cells.suppressed", everyItem(is(true)))
                .body("cells.level", everyItem(nullValue()))
                .body("cells.answered", everyItem(nullValue()))
                .body("advice", empty());
        assertThat(released(round, school)).doesNotContain("\"level\":1", "\"level\":2", "\"level\":3", "\"level\":4");
    }

    @Test
    @Tag("E-05")
    void aDraftDoesNotCount() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        var ballots = vardefjord.codes(round, school, 5);
        vardefjord.answer(ballots, 3, 3, 3, 3);
        vardefjord.drafts(ballots.subList(4, 5), 3);
        vardefjord.closing(round, school).body("shown", is(0));
    }

    @Test
    @Tag("E-05")
    void whileASchoolIsOpenOnlyBandsAreTold() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 6), 1, 2, 3, 4, 5, 5);
        vardefjord
                .assessment(round, school)
                .body("participation.teacher.from", is(0))
                .body("participation.teacher.to", is(4));
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).statusCode(404);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord
                .assessment(round, school)
                .body("participation.teacher.from", is(5))
                .body("participation.teacher.to", is(9))
                .body("participation.teacher.invited", is(14));
    }

    @Test
    @Tag("E-05")
    void onlyALeaderClosesASchool() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        var closing = "/assessment/v1/schools/{school}/assessments/{round}/closing";
        vardefjord.asTeacher(school).post(closing, school, round).then().statusCode(403);
        vardefjord
                .asLeader(vardefjord.school(9))
                .post(closing, school, round)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("E-05")
    void aReleaseIsNeverChanged() {
        var school = vardefjord.school(14);
        var round = closedRound(school);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update release set content = '{}' where unit = ?1")
                                .setParameter(1, school)
                                .executeUpdate())))
                .hasStackTraceContaining("A release is final");
    }

    @Test
    @Tag("E-13")
    void theOfficeSeesFiguresWhenThePrincipalSharesThem() {
        var school = vardefjord.school(14);
        var round = closedRound(school);
        vardefjord
                .releaseSeen(vardefjord.asOffice(), round, school)
                .statusCode(403)
                .body("code", is("NOT_SHARED_YET"))
                .body(
                        "detail",
                        containsString(SchoolDays.after(SchoolDays.today(), 10).toString()));
        vardefjord.sharing(round, school).statusCode(200);
        vardefjord.sharing(round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asOffice(), round, school).statusCode(200);
        assertThat(events(round, "ReleaseShared")).hasSize(1);
    }

    @Test
    @Tag("E-13")
    void anOwnerWhoSetsNoDaysSeesFiguresAtOnce() {
        var school = vardefjord.school(14);
        var plan = vardefjord.plan(school);
        plan.put("shareAfter", 0);
        var round = vardefjord.round(plan);
        vardefjord.opening(round).statusCode(200);
        vardefjord.closing(round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asOffice(), round, school).statusCode(200);
    }

    @Test
    @Tag("E-05")
    void theSchoolSeesWhoLooked() {
        var school = vardefjord.school(14);
        var round = closedRound(school);
        vardefjord.sharing(round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).statusCode(200);
        vardefjord.releaseSeen(vardefjord.asOffice(), round, school).statusCode(200);
        vardefjord
                .asTeacher(school)
                .get("/assessment/v1/schools/{school}/assessments/{round}/views", school, round)
                .then()
                .statusCode(200)
                .body("data.viewer", contains("office", "teacher"));
    }

    @Test
    @Tag("E-05")
    void aPoolIsReleasedOnceAndItsSchoolsNeverSingly() {
        var schools = smallSchools();
        var round = pooledRound(schools);
        for (var school : schools) {
            vardefjord.answer(vardefjord.codes(round, school, 4), 2, 3, 3, 4);
        }
        vardefjord.closing(round, schools[0]).statusCode(200);
        vardefjord.closing(round, schools[1]).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asTeacher(schools[0]), round, schools[0])
                .body("cells", empty())
                .body("teachersIn.name", is("Små skoler"))
                .body("teachersIn.released", is(false))
                .body("teachersIn.cells", empty());
        vardefjord.closing(round, schools[2]).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asTeacher(schools[0]), round, schools[0])
                .body("cells", empty())
                .body("teachersIn.released", is(true))
                .body("teachersIn.cells.level", hasItem(3));
        assertThat(events(round, "AssessmentReleased")).hasSize(4);
        assertThat(events(round, "RoundClosed")).singleElement().asString().contains("\"releases\":4");
    }

    @Test
    @Tag("E-05")
    void theOfficeSeesAPoolWhenEveryPrincipalHasShared() {
        var schools = smallSchools();
        var round = pooledRound(schools);
        for (var school : schools) {
            vardefjord.answer(vardefjord.codes(round, school, 4), 2, 3, 3, 4);
            vardefjord.closing(round, school).statusCode(200);
        }
        vardefjord.sharing(round, schools[0]).statusCode(200);
        vardefjord.sharing(round, schools[1]).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asOffice(), round, schools[0])
                .statusCode(200)
                .body("teachersIn.released", is(false))
                .body("teachersIn.cells", empty());
        vardefjord.sharing(round, schools[2]).statusCode(200);
        vardefjord
                .releaseSeen(vardefjord.asOffice(), round, schools[0])
                .body("teachersIn.released", is(true))
                .body("teachersIn.cells.level", hasItem(3));
        vardefjord.sharing(round, schools[2]).statusCode(200);
        assertThat(events(round, "ReleaseShared")).hasSize(4);
    }

    @Test
    @Tag("E-14")
    void theLastSchoolEndsTheRoundWithAChecksum() {
        var one = vardefjord.school(9);
        var other = vardefjord.school(9);
        var round = vardefjord.openRound(one, other);
        vardefjord.closing(round, one).statusCode(200);
        assertThat(events(round, "RoundClosed")).isEmpty();
        vardefjord.closing(round, other).statusCode(200);
        assertThat(events(round, "RoundClosed"))
                .singleElement()
                .asString()
                .contains("\"releases\":2")
                .containsPattern("\"checksum\":\"[0-9a-f]{64}\"");
    }

    @Test
    @Tag("E-05")
    void aSchoolClosesByItselfWhenItsLastDayIsOver() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        calendar.closeDue(SchoolDays.today().plusDays(14));
        vardefjord.assessment(round, school).body("state", is("OPEN"));
        calendar.closeDue(SchoolDays.today().plusDays(15));
        vardefjord.assessment(round, school).body("state", is("RELEASED"));
    }

    @Test
    @Tag("E-05")
    void answersAndTheIssuingListGoAtClosingAndTheReleaseStays() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRound(school);
        vardefjord.answer(List.of(vardefjord.ballot(round, school, "kari")), 3);
        var assessment = UUID.fromString(vardefjord.id(round, school));
        assertThat(HELD)
                .allSatisfy(
                        table -> assertThat(rows(table, assessment)).as(table).isPositive());
        vardefjord.closing(round, school).statusCode(200);
        assertThat(HELD)
                .allSatisfy(
                        table -> assertThat(rows(table, assessment)).as(table).isZero());
        vardefjord.releaseSeen(vardefjord.asTeacher(school), round, school).statusCode(200);
    }

    @Test
    @Tag("E-05")
    void receiptsGoAfterThirtyDays() {
        var school = vardefjord.school(14);
        var round = vardefjord.openRoundOnCodes(school);
        vardefjord.answer(vardefjord.codes(round, school, 1), 3);
        var assessment = UUID.fromString(vardefjord.id(round, school));
        vardefjord.closing(round, school).statusCode(200);
        calendar.forget(Instant.now().plus(Duration.ofDays(29)));
        assertThat(rows("ballot_receipt", assessment)).isEqualTo(1);
        calendar.forget(Instant.now().plus(Duration.ofDays(32)));
        assertThat(rows("ballot_receipt", assessment)).isZero();
    }

    @Test
    @Tag("E-05")
    void aSubmissionDuringTheClosingCountsOrIsRefused() throws Exception {
        var school = vardefjord.school(40);
        var round = vardefjord.openRoundOnCodes(school);
        var sheets = vardefjord.drafts(vardefjord.codes(round, school, 30), 3);
        var underWay = new CountDownLatch(5);
        try (var people = Executors.newFixedThreadPool(8)) {
            var closing = people.submit(() -> {
                underWay.await();
                return vardefjord.closing(round, school).extract().statusCode();
            });
            var submissions = sheets.stream()
                    .map(sheet -> people.submit(() -> {
                        underWay.countDown();
                        return vardefjord.submitting(sheet).extract().statusCode();
                    }))
                    .toList();
            assertThat(closing.get()).isEqualTo(200);
            var accepted = 0;
            for (var submission : submissions) {
                assertThat(submission.get()).isIn(200, 409);
                accepted += submission.get() == 200 ? 1 : 0;
            }
            assertThat(rows("ballot_receipt", UUID.fromString(vardefjord.id(round, school))))
                    .isEqualTo(accepted);
        }
    }

    @Test
    @Tag("E-14")
    void twoLastSchoolsThatCloseAtOnceEndTheRoundOnce() throws Exception {
        var one = vardefjord.school(9);
        var other = vardefjord.school(9);
        var round = vardefjord.openRound(one, other);
        vardefjord.asLeader(one);
        vardefjord.asLeader(other);
        try (var leaders = Executors.newFixedThreadPool(2)) {
            var first = leaders.submit(
                    () -> vardefjord.closing(round, one).extract().statusCode());
            var second = leaders.submit(
                    () -> vardefjord.closing(round, other).extract().statusCode());
            assertThat(List.of(first.get(), second.get())).containsOnly(200);
        }
        assertThat(events(round, "RoundClosed")).hasSize(1);
    }

    @Test
    @Tag("E-05")
    void leadersAndTeachersOfOtherOwnersFindNothing() {
        var school = vardefjord.school(14);
        var round = closedRound(school);
        var other = new Municipality(tokens);
        vardefjord.releaseSeen(other.asOffice(), round, school).statusCode(404);
        vardefjord
                .releaseSeen(other.asTeacher(other.school(9)), round, school)
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
    }

    /** A round in which the school has closed; nobody has answered. */
    private String closedRound(String school) {
        var round = vardefjord.openRound(school);
        vardefjord.closing(round, school).statusCode(200);
        return round;
    }

    private String[] smallSchools() {
        return new String[] {vardefjord.school(6), vardefjord.school(6), vardefjord.school(6)};
    }

    /** An open round on paper codes in which the schools are one pool. */
    private String pooledRound(String... schools) {
        var round =
                vardefjord.round(Municipality.onCodes(Municipality.pooled(vardefjord.plan(schools), schools), schools));
        vardefjord.opening(round).statusCode(200);
        return round;
    }

    private static long rows(String table, UUID assessment) {
        return number("select count(*) from " + table + " where assessment = cast(? as uuid)", assessment.toString());
    }

    private static long number(String query, String parameter) {
        try {
            return Long.parseLong(OwnersView.texts(query, parameter).getFirst());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String released(String round, String school) {
        return events(round, "AssessmentReleased").stream()
                .filter(event -> event.contains(school))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> events(String round, String type) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select data from outbox where subject = ?1 and type like ?2", String.class)
                .setParameter(1, round)
                .setParameter(2, "%." + type)
                .getResultList());
    }
}
