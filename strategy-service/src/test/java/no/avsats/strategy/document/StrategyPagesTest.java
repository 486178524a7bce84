package no.avsats.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Browser;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.text.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
class StrategyPagesTest {

    private static final String DOCUMENT = "/strategy/documents/{strategy}";
    private static final String PART = DOCUMENT + "/parts/{part}";

    Tokens tokens;

    private Documents vardefjord;
    private String school;
    private Browser leader;

    @BeforeEach
    void aLeader() {
        vardefjord = new Documents(tokens);
        school = vardefjord.school();
        leader = Browser.of(vardefjord.asLeader(school));
    }

    @Test
    @Tag("A-02")
    @Tag("A-15")
    void aLeaderWritesAStrategyThroughThePages() {
        assertThat(Browser.keep("strategies-empty", leader.get("/strategy"))).contains("Ingen strategi ennå");
        assertThat(Browser.keep("strategies-new", leader.get("/strategy/documents/new")))
                .contains("KS’ digitale strategi");
        var path = Browser.path(leader.post(head(), "/strategy/documents/new"));
        assertThat(leader.get(path).asString()).contains("Vår strategi", "Det overordnede målet er ikke skrevet ennå");
        assertThat(Browser.path(leader.post(
                        Map.of("title", "Alle øver", "text", "<p>Vi <b>øver</b></p>", "format", "html"),
                        path + "/parts/new?type=goal")))
                .startsWith(path + "#part-");
        var page = Browser.keep("strategies-document", leader.get(path));
        assertThat(page).contains("<strong>øver</strong>", "1 Alle øver", "class=\"wait\">0", "Uten tiltak:");
        assertThat(Browser.keep("strategies-measure", leader.get(path + "/parts/new?type=measure")))
                .contains("Alle øver", "Digital dialog", "Aktivitet 1");
        assertThat(Browser.keep("strategies-area", leader.get(path + "/parts/new?type=area")))
                .contains("Grunnlag");
        assertThat(Browser.keep("strategies", leader.get("/strategy"))).contains("Vår strategi", "Utkast");
    }

    private static Map<String, String> head() {
        var head = new HashMap<String, String>();
        head.put("key", "once");
        head.put("title", "Vår strategi");
        head.put("kind", "ICT_STRATEGY");
        head.put("from", "01.08.2026");
        head.put("to", "31.07.2030");
        head.put("parent", "");
        return head;
    }

    @Test
    void whatIsWrongIsSaidAndEverythingTypedStays() {
        var head = head();
        head.put("title", "");
        head.put("to", "i morgen");
        leader.post(head, "/strategy/documents/new")
                .then()
                .statusCode(422)
                .body(containsString("2 ting må rettes"))
                .body(containsString("value=\"i morgen\""));
        var strategy = vardefjord.draft(school, "Vår");
        var measure = Map.of("title", "", "text", "Noe", "start", "snart", "hours", "mange", "one", "Møt hverandre");
        var page = leader.post(measure, DOCUMENT + "/parts/new?type=measure", strategy);
        page.then().statusCode(422).body(containsString("href=\"#hours\""));
        assertThat(Browser.keep("strategies-measure-wrong", page))
                .contains("value=\"snart\"", "value=\"mange\"", "value=\"Møt hverandre\"", "3 ting må rettes");
    }

    @Test
    void aGoalMovesAboveItsNeighbour() {
        var strategy = vardefjord.draft(school, "Vår");
        vardefjord.goal(school, strategy, "Alle øver");
        var second = vardefjord.goal(school, strategy, "Alle deler");
        leader.post(Map.of("way", "up"), PART + "/place", strategy, second)
                .then()
                .statusCode(303);
        leader.get(DOCUMENT, strategy).then().body(containsString("1 Alle deler"), containsString("2 Alle øver"));
        leader.get(DOCUMENT + "/history", strategy).then().body(containsString("Flyttet"));
    }

    @Test
    @Tag("D-04")
    @Tag("D-06")
    @Tag("E-03")
    void anAreaIsReadWithItsPriorityItsGroupsAndWhatItRestsOn() {
        var strategy = vardefjord.draft(school, "Vår");
        var area = Map.of(
                "title", "Kompetanse",
                "text", "Alle øver.",
                "prioritised", "yes",
                "group", List.of("GUARDIANS", "EDUCATORS"),
                "one", "Over 60 intervjuer",
                "two", "Stockholms stad",
                "three", "2014");
        leader.post(area, DOCUMENT + "/parts/new?type=area", strategy).then().statusCode(303);
        assertThat(leader.get(DOCUMENT, strategy).asString())
                .contains("Kompetanse", "Prioritert", "Foresatte", "Pedagoger")
                .contains("Over 60 intervjuer", "Stockholms stad", "2014")
                .contains("<a href=\"/strategy\" aria-current=\"page\">");
    }

    @Test
    void whatNoFormSendsIsRefusedOnAPage() {
        var head = head();
        head.put("parent", UUID.randomUUID().toString());
        leader.post(head, "/strategy/documents/new")
                .then()
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString("Gå tilbake og prøv på nytt."));
    }

    @Test
    @Tag("A-13")
    void aMeasureWithActivitiesComesBackAsItWasTyped() {
        var strategy = vardefjord.draft(school, "Vår");
        var goal = vardefjord.goal(school, strategy, "Alle øver");
        var form = new HashMap<String, Object>();
        form.put("title", "Teamtid");
        form.put("text", "Seks timer i halvåret.");
        form.put("chosen", List.of(goal));
        form.put("responsible", "Rektor");
        form.put("start", "01.08.2026");
        form.put("due", "30.06.2028");
        form.put("sign", "Andelen på målet øker");
        form.put("hours", "12");
        form.put("one", List.of("Sett av tid", "Møt hverandre", ""));
        form.put("two", List.of("20.08.2026", "", ""));
        leader.post(form, DOCUMENT + "/parts/new?type=measure", strategy).then().statusCode(303);
        assertThat(leader.get(DOCUMENT, strategy).asString())
                .contains(
                        "Teamtid",
                        "Rektor",
                        "01.08.2026 – 30.06.2028",
                        "Sett av tid",
                        "Møt hverandre",
                        "Andelen på målet");
    }

    @Test
    void bothSeeBothTextsAndNothingIsLost() {
        var strategy = vardefjord.draft(school, "Vår");
        var part = vardefjord.section(school, strategy, "WHERE_TO");
        assertThat(Browser.keep("strategies-part", leader.get(PART, strategy, part)))
                .contains("data-autosave", "name=\"revision\" value=\"1\"");
        leader.post(text("Først", 1), PART, strategy, part).then().statusCode(303);
        var late = leader.post(text("Sist", 1), PART, strategy, part);
        late.then().statusCode(412);
        assertThat(Browser.keep("strategies-conflict", late))
                .contains("Først", "Sist", "name=\"revision\" value=\"2\"", "Lagre min");
        leader.post(text("Sist og først", 2), PART, strategy, part).then().statusCode(303);
        assertThat(leader.get(DOCUMENT, strategy).asString()).contains("Sist og først");
        assertThat(Browser.keep("strategies-history", leader.get(DOCUMENT + "/history", strategy)))
                .contains("<ins>Sist og først</ins>", "<del>Først</del>", "Rita");
    }

    @Test
    void aSaveInBetweenTellsTheNextRevision() {
        var strategy = vardefjord.draft(school, "Vår");
        var part = vardefjord.section(school, strategy, "WHERE_TO");
        var auto = new HashMap<>(text("Dit", 1));
        auto.put("auto", "yes");
        var saved = leader.post(auto, PART, strategy, part);
        saved.then().statusCode(204);
        assertThat(saved.header("Avsats-Revision")).isEqualTo("2");
    }

    private static Map<String, String> text(String text, int revision) {
        return Map.of("text", text, "revision", String.valueOf(revision), "go", "back");
    }

    @Test
    @Tag("A-21")
    void headingsOfAWordDocumentAreShownBeforeTheyAreTaken() {
        var strategy = vardefjord.draft(school, "Vår");
        var word = Word.document()
                .heading(1, "Hvor vil vi?")
                .paragraph("Dit.")
                .heading(1, "Delmål")
                .heading(2, "Alle øver")
                .heading(1, "Tiltak")
                .heading(2, "Teamtid")
                .paragraph("Seks timer.")
                .bytes();
        assertThat(Browser.keep("strategies-upload", leader.get("/strategy/imports/{strategy}", strategy)))
                .contains("Hent fra Word");
        var page = sent(strategy, word);
        assertThat(Browser.keep("strategies-proposals", page))
                .contains("5 avsnitt", "value=\"Alle øver\"", "Ingenting er tatt inn ennå");
        assertThat(leader.get(DOCUMENT, strategy).asString()).doesNotContain("Teamtid");
        var taken = Map.of(
                "as", List.of("WHERE_TO", "", "goal", "", "measure"),
                "title", List.of("Hvor vil vi?", "Delmål", "Alle øver", "Tiltak", "Teamtid"),
                "text", List.of("Dit.", "", "", "", "Seks timer."));
        leader.post(taken, "/strategy/imports/{strategy}/taken", strategy)
                .then()
                .statusCode(303);
        assertThat(leader.get(DOCUMENT, strategy).asString()).contains("Dit.", "1 Alle øver", "Teamtid", "Seks timer.");
    }

    @Test
    void aRefusedDocumentIsToldWhy() {
        var strategy = vardefjord.draft(school, "Vår");
        var page = sent(strategy, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        page.then().statusCode(422).body(containsString("gammelt format"));
    }

    private io.restassured.response.Response sent(String strategy, byte[] word) {
        return vardefjord
                .asLeader(school)
                .contentType("multipart/form-data")
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("document", "strategi.docx", word)
                .post("/strategy/imports/{strategy}", strategy);
    }

    @Test
    @Tag("D-05")
    void aStrategyGoesFromConsultationToItsReaders() {
        var strategy = vardefjord.draft(school, "Vår");
        vardefjord.goal(school, strategy, "Alle øver");
        leader.post(Map.of("until", "i morgen"), DOCUMENT + "/consultation", strategy)
                .then()
                .statusCode(422);
        leader.post(Map.of("until", "31.12.2099"), DOCUMENT + "/consultation", strategy)
                .then()
                .statusCode(303);
        var teacher = Browser.of(vardefjord.asTeacher(school));
        leader.post(Map.of(), DOCUMENT + "/proposal", strategy)
                .then()
                .statusCode(409)
                .body(containsString("Høringen er åpen"));
        assertThat(Browser.of(vardefjord.asLeader(vardefjord.school()))
                        .get("/strategy")
                        .asString())
                .contains("På høring nå", "/strategy/consultations/" + strategy);
        teacher.post(Map.of("text", "Hva med <b>foreldrene</b>?"), "/strategy/consultations/{strategy}", strategy)
                .then()
                .statusCode(303);
        assertThat(Browser.keep("strategies-consultation", teacher.get("/strategy/consultations/{strategy}", strategy)))
                .contains("Hva med &lt;b&gt;foreldrene&lt;/b&gt;?", "Kari");
        var section = vardefjord.section(school, strategy, "WHERE_TO");
        teacher.post(Map.of("text", " ", "part", section), "/strategy/consultations/{strategy}", strategy)
                .then()
                .statusCode(422)
                .body(containsString("<option value=\"" + section + "\" selected>"));
        Documents.endConsultation(strategy);
        teacher.post(Map.of("text", "For sent"), "/strategy/consultations/{strategy}", strategy)
                .then()
                .statusCode(409)
                .body(containsString("For sent"));
        leader.post(Map.of(), DOCUMENT + "/proposal", strategy)
                .then()
                .statusCode(409)
                .body(containsString("Noen merknader har ikke fått svar"));
        var remark = vardefjord
                .asLeader(school)
                .get(Documents.COMMENTS, strategy)
                .then()
                .extract()
                .<String>path("data[0].id");
        leader.post(
                        Map.of("text", "De er med."),
                        "/strategy/consultations/{strategy}/{comment}/replies",
                        strategy,
                        remark)
                .then()
                .statusCode(303);
        leader.post(Map.of(), DOCUMENT + "/proposal", strategy)
                .then()
                .statusCode(409)
                .body(containsString("må kvalitetssikre strategien"));
        vardefjord.approve(school, strategy);
        leader.post(Map.of(), DOCUMENT + "/proposal", strategy).then().statusCode(303);
        assertThat(Browser.keep("strategies-proposed", leader.get(DOCUMENT, strategy)))
                .contains("Før inn vedtaket");
        teacher.get("/strategy/consultations/{strategy}", strategy).then().body(containsString("De er med."));
        leader.post(Map.of("day", "i går", "body", "Utvalg & råd"), DOCUMENT + "/decision", strategy)
                .then()
                .statusCode(422)
                .body(containsString("value=\"Utvalg &amp; råd\""));
        leader.post(
                        Map.of("day", "06.05.2026", "body", "Utvalg for oppvekst", "caseNumber", "41/26"),
                        DOCUMENT + "/decision",
                        strategy)
                .then()
                .statusCode(303);
        leader.post(Map.of(), DOCUMENT + "/publication", strategy).then().statusCode(303);
        assertThat(Browser.keep(
                        "strategies-published", Browser.ofNobody().get("/strategy/published/{strategy}", strategy)))
                .contains("vedtatt 06.05.2026 av Utvalg for oppvekst, sak 41/26", "Gjeldende", "1 Alle øver")
                .doesNotContain("/strategy/documents");
    }

    @Test
    void editionsStandSideBySide() {
        var strategy = vardefjord.draft(school, "Vår");
        var goal = vardefjord.goal(school, strategy, "Alle øver");
        vardefjord.publish(school, strategy);
        vardefjord.moving(school, strategy, "drafting", Map.of()).statusCode(200);
        vardefjord
                .writing(school, strategy, goal, "1", Map.of("type", "goal", "title", "Alle øver sammen", "text", ""))
                .statusCode(200);
        vardefjord.publish(school, strategy);
        assertThat(Browser.keep(
                        "strategies-compare",
                        Browser.ofNobody().get("/strategy/published/{strategy}/compare?from=1&to=2", strategy)))
                .contains("<del>øver</del>", "<ins>øver sammen</ins>");
        assertThat(Browser.ofNobody()
                        .get("/strategy/published/{strategy}/1?language=en", strategy)
                        .asString())
                .contains("Older", "Alle øver");
    }

    @Test
    @Tag("A-23")
    void aStrategyIsRolledForwardMeasureByMeasure() {
        var strategy = vardefjord.draft(school, "Vår");
        var ending = vardefjord.measure(school, strategy, "Kurskveld");
        vardefjord.measure(school, strategy, "Teamtid");
        vardefjord.publish(school, strategy);
        assertThat(Browser.keep("strategies-forward", leader.get(DOCUMENT + "/forward", strategy)))
                .contains("Kurskveld", "01.08.2030");
        var form = new HashMap<>(
                Map.of("title", "Neste", "from", "01.08.2030", "to", "31.07.2034", "carry-" + ending, "no"));
        leader.post(form, DOCUMENT + "/forward", strategy).then().statusCode(422);
        form.put("reason-" + ending, "Ga lite igjen.");
        var next = Browser.path(leader.post(form, DOCUMENT + "/forward", strategy));
        assertThat(leader.get(next).asString()).contains("Teamtid", "Ga lite igjen.", "som ikke går videre");
    }

    @Test
    @Tag("A-03")
    @Tag("A-23")
    void aNewPeriodAboveIsAnsweredGoalByGoal() {
        var owners = vardefjord.draft(vardefjord.owner, "Kommunens");
        var shared = vardefjord.goal(vardefjord.owner, owners, "Alle deler");
        var ending = vardefjord.goal(vardefjord.owner, owners, "Alle har en PC");
        vardefjord.publish(vardefjord.owner, owners);
        var head = Documents.head("Vår");
        head.put("parent", owners);
        var ours = vardefjord.drafting(school, head).extract().<String>path("id");
        vardefjord.part(
                school, ours, Map.of("type", "goal", "title", "Vi deler", "text", "Ukentlig.", "parent", shared));
        vardefjord.part(school, ours, Map.of("type", "goal", "title", "Vi låner ut", "text", "", "parent", ending));
        rollForward(owners, shared);

        leader.get(DOCUMENT, ours).then().body(containsString("Strategien over har fått en ny periode: Neste."));
        var page = Browser.keep("strategies-above", leader.get(DOCUMENT + "/above", ours));
        assertThat(page).contains("<ins>deler åpent</ins>", "Vi deler", "Borte", "Nytt");
        var goals = java.util.regex.Pattern.compile("<h2 id=\"goal-([0-9a-f-]{36})\">")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(goals).hasSize(3);
        var answers = new HashMap<>(Map.of(
                "choice-" + goals.get(0),
                "ADAPT",
                "title-" + goals.get(0),
                "Vi deler åpent",
                "choice-" + goals.get(1),
                "DEVIATE",
                "reason-" + goals.get(1),
                " ",
                "choice-" + goals.get(2),
                "KEEP"));
        leader.post(answers, DOCUMENT + "/above", ours)
                .then()
                .statusCode(422)
                .body(containsString("Skriv hvorfor dere avviker"), containsString("value=\"Vi deler åpent\""));
        answers.put("reason-" + goals.get(1), "Vi er <tre> lærere.");
        leader.post(answers, DOCUMENT + "/above", ours).then().statusCode(303);
        leader.get(DOCUMENT, ours)
                .then()
                .body(
                        containsString("Vi deler åpent"),
                        containsString("Ukentlig."),
                        containsString("Vi låner ut"),
                        containsString("Vi er &lt;tre&gt; lærere."),
                        not(containsString("har fått en ny periode")),
                        not(containsString("har ikke fått svar")));
        assertThat(leader.get(DOCUMENT + "/above", ours).asString())
                .contains("Avgjort")
                .doesNotContain("Borte");
    }

    /** The first goal reworded, the second taken out, a third set in. */
    private void rollForward(String owners, String first) {
        var office = Browser.of(vardefjord.asOffice());
        var next = Browser.path(office.post(
                        Map.of("title", "Neste", "from", "01.08.2030", "to", "31.07.2034"),
                        DOCUMENT + "/forward",
                        owners))
                .replaceAll(".*/", "");
        var goals = vardefjord
                .reading(vardefjord.asOffice(), vardefjord.owner, next)
                .extract()
                .<String>path("parts.findAll { it.item.type == 'goal' }.id.join(' ')")
                .split(" ");
        office.post(
                        Map.of("title", "Alle deler åpent", "text", "", "revision", "1", "origin", first),
                        PART,
                        next,
                        goals[0])
                .then()
                .statusCode(303);
        office.post(Map.of("revision", "1"), PART + "/removal", next, goals[1])
                .then()
                .statusCode(303);
        vardefjord.goal(vardefjord.owner, next, "Alle skriver kode");
        vardefjord.publish(vardefjord.owner, next);
    }

    @Test
    void aSchoolChoosesWhomToFollow() {
        vardefjord.published(vardefjord.owner, "Kommunens strategi");
        var page = Browser.keep("strategies-following", leader.get("/strategy/following"));
        var owners = page.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        leader.post(Map.of("kind", "ICT_STRATEGY", "strategy", owners), "/strategy/following")
                .then()
                .statusCode(303);
        assertThat(leader.get("/strategy").asString())
                .contains("Kommunens strategi")
                .doesNotContain("Følger ingen");
    }

    @Test
    void othersDoNotComeToTheDesk() {
        var strategy = vardefjord.draft(school, "Vår");
        Browser.of(vardefjord.asTeacher(school)).get(DOCUMENT, strategy).then().statusCode(404);
        Browser.of(vardefjord.asTeacher(school))
                .get("/strategy/documents/new")
                .then()
                .statusCode(403);
        Browser.of(new Documents(tokens).asOffice())
                .get(DOCUMENT, strategy)
                .then()
                .statusCode(404);
    }
}
