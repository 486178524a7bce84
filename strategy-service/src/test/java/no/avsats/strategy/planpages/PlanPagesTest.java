package no.avsats.strategy.planpages;

import static no.avsats.strategy.Municipality.advised;
import static no.avsats.strategy.Municipality.own;
import static no.avsats.strategy.Municipality.plan;
import static no.avsats.strategy.Municipality.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Browser;
import no.avsats.strategy.Municipality;
import no.avsats.strategy.StrategyStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
@Tag("E-09")
class PlanPagesTest {

    private static final String NEW = "/strategy/plans/new";
    private static final String SCHOOL = "/strategy/plans/{school}";
    private static final String PLAN = SCHOOL + "/{plan}";
    private static final String MEASURE = PLAN + "/measures/{measure}";

    Tokens tokens;

    private Municipality vardefjord;
    private String school;
    private Browser leader;

    @BeforeEach
    void aSchoolWithAResult() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.schoolWithResult();
        leader = Browser.of(vardefjord.asLeader(school));
    }

    @Test
    @Tag("E-07")
    @Tag("E-14")
    void fromResultToAdoptedPlanInThreePages() {
        vardefjord.goal("Alle lærere deler opplegg");
        assertThat(Browser.keep("plan-new", leader.get(NEW)))
                .contains("Forslag fra resultatet «Våren»", "De fleste står på nivå 2.", "value=\"content-2\" checked");
        var made = leader.post(form("advice", "content-2", "own", "Lånesett", "responsible", "Rektor"), SCHOOL, school);
        var plan = planOf(Browser.path(made));
        assertThat(Browser.keep("plan-draft", leader.follow(made)))
                .contains("2 tiltak", "Vis et opplegg i teamtid", "Lånesett", "Utkastet er laget");
        assertThat(leader.get(PLAN, school, plan).asString())
                .contains("<a href=\"/strategy/plans\" aria-current=\"page\">")
                .doesNotContain("<a href=\"/strategy\" aria-current");
        assertThat(Browser.keep("plan-adopt", leader.get(PLAN + "/adoption", school, plan)))
                .contains("Vil du vedta planen?");
        var version = version(leader.get(PLAN + "/adoption", school, plan).asString());
        leader.post(Map.of("version", version), PLAN + "/adoption", school, plan)
                .then()
                .statusCode(422)
                .body(containsString("Kryss av for at du vedtar planen"));
        var adopted = leader.post(
                Map.of("version", version, "confirmed", "yes", "discussedOn", "01.11.2026", "followUp", "01.03.2027"),
                PLAN + "/adoption",
                school,
                plan);
        assertThat(leader.follow(adopted).asString())
                .contains("Planen er vedtatt", "Utgave 1", "Drøftet med tillitsvalgte");
        Browser.of(vardefjord.asOffice()).get(PLAN, school, plan).then().statusCode(200);
    }

    @Test
    void theSameFormTwiceMakesOnePlan() {
        var form = form("own", "Lånesett", "responsible", "Rektor");
        var first = Browser.path(leader.post(form, SCHOOL, school));
        assertThat(Browser.path(leader.post(form, SCHOOL, school))).isEqualTo(first);
    }

    @Test
    void theSameFormWithSomethingElseInItIsRefusedOnAPage() {
        var form = form("own", "Lånesett", "responsible", "Rektor");
        leader.post(form, SCHOOL, school).then().statusCode(303);
        form.put("own", "Noe annet");
        leader.post(form, SCHOOL, school).then().statusCode(422).body(containsString("<h1>Det gikk ikke</h1>"));
    }

    @Test
    void whatNobodyHasNeverMakesAPlanOrAMeasure() {
        leader.post(form("advice", "content-9", "responsible", "Rektor"), SCHOOL, school)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#fromResult\""));
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        var crafted = Map.of("title", "Kurs", "goal", UUID.randomUUID().toString(), "status", "NOT_STARTED");
        var answer = leader.post(crafted, PLAN + "/measures/new", school, plan);
        assertThat(leader.follow(answer).asString())
                .contains("Ett tiltak", "Lånesett")
                .doesNotContain("Kurs");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        var wrong = form("own", "Lånesett", "responsible", "Rektor", "due", "snart", "title", "");
        leader.post(wrong, SCHOOL, school)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#due\""))
                .body(containsString("href=\"#title\""))
                .body(containsString("value=\"snart\""))
                .body(containsString("value=\"Lånesett\""));
    }

    @Test
    @Tag("E-12")
    void theStartPageIsToldWhatWaitsAndHowFarTheSchoolHasCome() {
        var late = new HashMap<>(own("Felles mappe"));
        late.put("start", "2026-01-01");
        late.put("due", "2026-04-29");
        var plan = vardefjord.adopted(school, plan(late));
        var round = vardefjord
                .asLeader(school)
                .get("/strategy/v1/schools/{school}/plans/{plan}", school, plan)
                .path("round");
        leader.post(Map.of("on", "01.12.2099"), PLAN + "/follow-ups", school, plan);
        assertThat(waiting(leader, "round=" + round + "&step=4&beside=2"))
                .contains("<h1 id=\"count\">Tre ting venter på deg</h1>", "Felles mappe", "Over fristen", "Vedtatt")
                .contains("<li id=\"follow\" aria-current=\"step\">", "Neste oppfølging 1.", "1 over fristen")
                .doesNotContain("<html");
        assertThat(waiting(leader, "round=" + round + "&step=3"))
                .contains("<li id=\"choose\" class=\"done\">")
                .doesNotContain("aria-current");
        assertThat(waiting(leader, "step=4")).contains("Felles mappe").doesNotContain("id=\"choose\"");
        assertThat(waiting(Browser.of(vardefjord.asTeacher(school)), "round=" + round + "&step=4"))
                .contains("id=\"follow\"")
                .doesNotContain("id=\"count\"", "id=\"waiting\"");
    }

    @Test
    @Tag("E-09")
    void aDraftOfThisYearIsTheStepThatTheSchoolStandsOn() {
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        var round = vardefjord
                .asLeader(school)
                .get("/strategy/v1/schools/{school}/plans/{plan}", school, plan)
                .path("round");
        assertThat(waiting(leader, "round=" + round + "&step=4"))
                .contains("<li id=\"choose\" aria-current=\"step\">", "Planen er et utkast", "Én ting venter på deg");
    }

    private String waiting(Browser reader, String query) {
        return reader.get(SCHOOL + "/waiting?" + query, school).asString();
    }

    @Test
    @Tag("E-12")
    void thePrincipalSeesFirstWhatNeedsADecision() {
        var late = new HashMap<>(own("Felles mappe"));
        late.put("start", "2026-01-01");
        late.put("due", "2026-04-29");
        var plan = vardefjord.adopted(school, plan(late, own("Lånesett")));
        vardefjord.changing(
                vardefjord.asLeader(school),
                school,
                plan,
                vardefjord.measure(school, plan, 1),
                Map.of("status", "DONE"));
        leader.post(Map.of("on", LocalDate.now().toString()), PLAN + "/follow-ups", school, plan);
        var page = Browser.keep("plans-leader", leader.get("/strategy/plans"));
        assertThat(page)
                .contains("Tre ting venter på deg")
                .containsSubsequence("Følg opp planen", "Over fristen", "Hjalp tiltaket?");
        assertThat(Browser.of(vardefjord.asTeacher(school))
                        .get("/strategy/plans")
                        .asString())
                .contains("Dette har skolen bestemt seg for", "1 av 2 ferdige, 1 over fristen")
                .doesNotContain("Trenger en avgjørelse");
        Browser.keep("plan-adopted", leader.get(PLAN, school, plan));
        Browser.keep("plan-print", leader.get(PLAN + "/print", school, plan));
    }

    @Test
    void theBoardMovesAMeasureWithAButton() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett"), own("Delingstid")));
        var measure = vardefjord.measure(school, plan, 0);
        assertThat(Browser.keep("plan-board", leader.get(PLAN + "?view=board", school, plan)))
                .contains("Flytt «Lånesett» til I gang");
        var moved = leader.post(Map.of("status", "UNDER_WAY"), MEASURE + "/status", school, plan, measure);
        assertThat(Browser.path(moved)).contains("view=board");
        assertThat(vardefjord.read(school, plan).getString("measures[0].status"))
                .isEqualTo("UNDER_WAY");
        Browser.of(vardefjord.asTeacher(school))
                .post(Map.of("status", "DONE"), MEASURE + "/status", school, plan, measure)
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("E-12")
    void aFollowUpMovesMeasuresAndKeepsWhatWasDecided() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var measure = vardefjord.measure(school, plan, 0);
        leader.post(Map.of("on", "01.11.2026"), PLAN + "/follow-ups", school, plan);
        var followUp = vardefjord.read(school, plan).getString("followUps[0].id");
        var here = PLAN + "/follow-ups/" + followUp;
        var page = Browser.keep("plan-follow-up", leader.get(here, school, plan));
        var form = new HashMap<String, String>(Map.of(
                "version",
                version(page),
                "on",
                "01.11.2026",
                "heldOn",
                "02.11.2026",
                "note",
                "Nesten i mål",
                "decisions",
                "Vi fortsetter",
                "next",
                "01.02.2027",
                "status-" + measure,
                "NOT_STARTED",
                "due-" + measure,
                "31.03.2027",
                "helped-" + measure,
                "YES"));
        leader.post(form, here, school, plan)
                .then()
                .statusCode(422)
                .body(containsString("Nesten i mål"))
                .body(containsString("href=\"#status-" + measure));
        form.put("status-" + measure, "DONE");
        form.put("sentence-" + measure, "Gjør det i teamtid.");
        assertThat(leader.follow(leader.post(form, here, school, plan)).asString())
                .contains("Oppfølgingen er lagret", "Nesten i mål", "Vi fortsetter");
        var read = vardefjord.read(school, plan);
        assertThat(read.getString("measures[0].helped")).isEqualTo("YES");
        assertThat(read.getString("measures[0].due")).isEqualTo("2027-03-31");
        assertThat(read.getList("followUps")).hasSize(2);
        leader.post(form, here, school, plan).then().statusCode(412);
    }

    @Test
    @Tag("A-13")
    void aMeasureIsEditedWithItsActivities() {
        var plan = vardefjord.draft(school, plan(advised("content-2")));
        var measure = vardefjord.measure(school, plan, 0);
        var page = Browser.keep("plan-measure", leader.get(MEASURE, school, plan, measure));
        assertThat(page).contains("De fleste står på nivå 2.");
        var form = Map.of(
                "version", version(page),
                "title", "Vis et opplegg i teamtid",
                "area", "content",
                "hoursPerTeacher", "4,5",
                "start", "01.11.2026",
                "due", "31.03.2027",
                "status", "UNDER_WAY",
                "activity-0", "Avtal dag",
                "activity-due-0", "10.11.2026",
                "activity-done-0", "yes");
        leader.post(form, MEASURE, school, plan, measure).then().statusCode(303);
        var read = vardefjord.read(school, plan);
        assertThat(read.getFloat("measures[0].hoursPerTeacher")).isEqualTo(4.5f);
        assertThat(read.getList("measures[0].activities.title")).containsExactly("Avtal dag");
        leader.post(form, MEASURE, school, plan, measure).then().statusCode(412).body(containsString("Avtal dag"));
    }

    @Test
    @Tag("C-12")
    void aMeasureThatTakesTimeWarnsUntilTimeIsSetAside() {
        var plan = vardefjord.draft(school, plan(ready(Map.of("title", "Kurs", "hoursPerTeacher", 4.5))));
        leader.get(PLAN, school, plan).then().body(containsString("Tiltakene tar 4,5 timer per lærer, og ingen tid"));
        var about = leader.get(PLAN + "/about", school, plan).asString();
        Browser.keep("plan-about", leader.get(PLAN + "/about", school, plan));
        leader.post(
                        Map.of("version", version(about), "title", "Plan", "schoolYear", "2026", "hoursSetAside", "10"),
                        PLAN + "/about",
                        school,
                        plan)
                .then()
                .statusCode(303);
        leader.get(PLAN, school, plan).then().body(not(containsString("ingen tid er satt av")));
    }

    @Test
    void nothingGoesWithoutBeingAsked() {
        var plan = vardefjord.draft(school, plan(own("Lånesett"), own("Delingstid")));
        var measure = vardefjord.measure(school, plan, 0);
        leader.post(Map.of(), MEASURE + "/removal", school, plan, measure)
                .then()
                .statusCode(422)
                .body(containsString("Kryss av for at du mener det"));
        leader.post(Map.of("reason", "yes"), MEASURE + "/removal", school, plan, measure);
        assertThat(vardefjord.read(school, plan).getList("measures")).hasSize(1);
        leader.post(Map.of(), PLAN + "/about/discarding", school, plan).then().statusCode(422);
        leader.post(Map.of("confirmed", "yes"), PLAN + "/about/discarding", school, plan)
                .then()
                .statusCode(303);
        leader.get(PLAN, school, plan).then().statusCode(404);
    }

    @Test
    void whatThePlanHasAlreadyIsNotOfferedAgain() {
        var plan = vardefjord.draft(school, plan(advised("content-2")));
        assertThat(Browser.keep("plan-more", leader.get(PLAN + "/more", school, plan)))
                .contains("competence-1")
                .doesNotContain("content-2");
        leader.post(Map.of("advice", "competence-1"), PLAN + "/more", school, plan);
        assertThat(vardefjord.read(school, plan).getList("measures.area")).isEqualTo(List.of("content", "competence"));
    }

    @Test
    void aClosedPlanSaysSoInsteadOfFailing() {
        var plan = vardefjord.adopted(school, plan(own("Lånesett")));
        var measure = vardefjord.measure(school, plan, 0);
        leader.post(Map.of("confirmed", "yes"), PLAN + "/about/closing", school, plan);
        var refused = leader.post(Map.of("status", "DONE"), MEASURE + "/status", school, plan, measure);
        assertThat(leader.follow(refused).asString()).contains("Planen er avsluttet og endres ikke");
    }

    @Test
    void othersPlansAreNotThere() {
        var plan = vardefjord.draft(school, plan(own("Lånesett")));
        Browser.of(vardefjord.asLeader(vardefjord.school()))
                .get(PLAN, school, plan)
                .then()
                .statusCode(404);
        Browser.of(vardefjord.asOffice()).get(PLAN, school, plan).then().statusCode(404);
    }

    /** A form of a new plan with these fields beside what must be there. */
    private static Map<String, String> form(String... fields) {
        var form = new HashMap<String, String>(Map.of(
                "key", "key-" + System.nanoTime(),
                "kind", "ACTION_PLAN",
                "title", "Handlingsplan 2026/27",
                "schoolYear", "2026",
                "start", "16.11.2026",
                "due", "13.05.2027"));
        for (var i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static String planOf(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private static String version(String page) {
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
