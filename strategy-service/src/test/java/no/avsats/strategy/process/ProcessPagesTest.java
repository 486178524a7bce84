package no.avsats.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import no.avsats.stack.Tokens;
import no.avsats.strategy.Browser;
import no.avsats.strategy.StrategyStack;
import no.avsats.strategy.directory.Schools;
import no.avsats.strategy.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StrategyStack
class ProcessPagesTest {

    private static final String DOCUMENT = "/strategy/documents/{strategy}";
    private static final String PROCESS = DOCUMENT + "/process";
    private static final String GROUP = DOCUMENT + "/group";
    private static final String MEETINGS = DOCUMENT + "/meetings";
    private static final String MEETING = MEETINGS + "/{meeting}";

    Tokens tokens;
    GreenMail mail;

    @Inject
    Postman postman;

    private Documents vardefjord;
    private String school;
    private String strategy;
    private Browser leader;
    private Browser office;

    @BeforeEach
    void aDraft() {
        vardefjord = new Documents(tokens);
        school = vardefjord.school();
        strategy = vardefjord.draft(school, "Vår <strategi>");
        leader = Browser.of(vardefjord.asLeader(school));
        office = Browser.of(vardefjord.asOffice());
    }

    @Test
    @Tag("A-11")
    void theDocumentPageShowsWhatTheCheckFinds() {
        vardefjord.measure(school, strategy, "Kurs & kaffe");
        assertThat(Browser.keep("process-document", leader.get(DOCUMENT, strategy)))
                .contains("ting må på plass", "Tiltaket «Kurs &amp; kaffe» har ingen frist.", "#due");
    }

    @Test
    @Tag("A-08")
    void eachUnmetConditionLeadsToWhereItIsMended() {
        assertThat(Browser.keep("process", leader.get(PROCESS, strategy)))
                .contains(
                        "Steg 1 av 5: Mål",
                        "aria-current=\"step\"",
                        "Det overordnede målet er skrevet",
                        "/strategy/documents/" + strategy + "/group");
        leader.post(Map.of("way", "on"), PROCESS + "/step", strategy)
                .then()
                .statusCode(409)
                .body(containsString("Steget venter på noe"));
    }

    @Test
    @Tag("A-12")
    void whatIsPublishedWaitsForNothing() {
        vardefjord.publish(school, strategy);
        leader.get(PROCESS, strategy)
                .then()
                .body(containsString("Strategien er publisert"), not(containsString("Mangler")));
    }

    @Test
    @Tag("A-08")
    @Tag("A-12")
    void aStepIsLeftOnceEverythingIsInPlace() {
        person("GROUP", "Rita", "SCHOOL_LEADER", "");
        write("OVERALL_GOAL", "Alle lærer mer.");
        vardefjord.goal(school, strategy, "Vi øver");
        held("VISIONS");
        move("on").then().statusCode(303);
        leader.get(PROCESS, strategy).then().body(containsString("Steg 2 av 5: Temaer"));
        move("back").then().statusCode(303);
        leader.get(PROCESS, strategy).then().body(containsString("Steg 1 av 5: Mål"));
    }

    @Test
    @Tag("A-17")
    @Tag("A-18")
    void anOwnersGroupIsLookedAt() {
        strategy = vardefjord.draft(vardefjord.owner, "Kommunens");
        leader = office;
        for (var name : List.of("Anne", "Bo", "Cato", "Dina")) {
            person("GROUP", name, "SCHOOL_LEADER", "");
        }
        assertThat(Browser.keep("process-group", office.get(GROUP, strategy)))
                .contains("færre enn fem", "Ingen IKT-veileder");
        person("GROUP", "Eva", "ICT_SUPERVISOR", "");
        office.get(GROUP, strategy).then().body(not(containsString("færre enn fem")), not(containsString("Ingen IKT")));
    }

    @Test
    @Tag("A-17")
    void aSchoolSharesTheOwnersGroup() {
        var owners = vardefjord.draft(vardefjord.owner, "Kommunens");
        office.post(Map.of("listed", "GROUP", "name", "Anne"), GROUP + "/people", owners);
        office.post(Map.of("lends", "yes"), GROUP + "/shape", owners).then().statusCode(303);
        leader.post(Map.of("groupOf", owners), GROUP + "/shape", strategy)
                .then()
                .statusCode(303);
        leader.get(GROUP, strategy).then().body(containsString("Anne"), containsString("Gruppa er lånt"));
    }

    @Test
    @Tag("A-20")
    void aPersonWithoutAnAddressIsNotKeptInformed() {
        person("INFORMED", "Drift", "OTHER", "drift at skole")
                .then()
                .statusCode(422)
                .body(containsString("Skriv en e-postadresse"));
    }

    @Test
    @Tag("A-16")
    void anAgendaIsProposedFromWhatThereIs() {
        vardefjord.goal(school, strategy, "Vi øver");
        var first = held("VISIONS");
        resolve(first, "Hvem eier delingsarkivet?", true);
        assertThat(Browser.keep("process-meeting-new", leader.get(MEETINGS + "/new?kind=MEASURES_FIRST", strategy)))
                .contains(
                        "Åpent fra før: Hvem eier delingsarkivet?", "Hull i strategien", "Hvilke tiltak tar oss dit?");
    }

    @Test
    @Tag("A-16")
    void aDecisionIsLinkedToTheChangeThatItMade() {
        vardefjord.goal(school, strategy, "Vi øver");
        var meeting = held("VISIONS");
        var page = leader.get(MEETING, strategy, meeting).asString();
        var change = page.replaceAll("(?s).*<option value=\"(\\d+)\">Vi øver.*", "$1");
        decide(meeting, Map.of("text", "Målet tas inn", "change", change))
                .then()
                .statusCode(303);
        assertThat(Browser.keep("process-meeting", leader.get(MEETING, strategy, meeting)))
                .contains("Førte til endring: Vi øver · lagt til");
    }

    @Test
    @Tag("A-16")
    void nothingTypedIsLostWhicheverButtonIsPressed() {
        var meeting = held("VISIONS");
        decide(meeting, Map.of("text", " ", "open", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("Vi snakket om &lt;tid&gt;"));
        press(meeting, "/agenda", Map.of()).then().statusCode(303);
        leader.get(MEETING, strategy, meeting).then().body(containsString("Vi snakket om &lt;tid&gt;"));
    }

    @Test
    @Tag("A-16")
    void aLaterMeetingSettlesWhatAnEarlierOneLeftOpen() {
        var first = held("VISIONS");
        resolve(first, "Hvem eier <delingsarkivet>?", true);
        approve(first);
        var second = held("THEMES");
        var page = Browser.keep("process-meeting-open", leader.get(MEETING, strategy, second));
        var matter = page.replaceAll("(?s).*/resolutions/([0-9a-f-]{36})/settling.*", "$1");
        press(second, "/resolutions/" + matter + "/settling", Map.of()).then().statusCode(303);
        leader.get(MEETING, strategy, second)
                .then()
                .body(containsString("Avgjort: Hvem eier &lt;delingsarkivet&gt;?"), not(containsString(matter)));
        leader.get("/strategy/minutes/{meeting}", first).then().body(containsString("står åpent"));
    }

    @Test
    @Tag("A-16")
    void whoeverSavesSecondIsToldAndKeepsTheirWords() {
        var meeting = call("VISIONS");
        var form = sheet();
        form.put("version", "1");
        leader.post(form, MEETING, strategy, meeting).then().statusCode(303);
        form.put("agenda", "Min sak");
        leader.post(form, MEETING, strategy, meeting)
                .then()
                .statusCode(412)
                .body(containsString("Min sak"), containsString("Noen andre har lagret"));
    }

    @Test
    @Tag("A-19")
    @Tag("A-20")
    void approvedMinutesGoToTheInformedOnceAndStandForGood() throws Exception {
        person("GROUP", "Rita", "SCHOOL_LEADER", "");
        person("INFORMED", "Drift", "OTHER", "drift-" + strategy + "@skole.no");
        var meeting = held("VISIONS");
        resolve(meeting, "Vi begynner i august", false);
        Browser.keep("process-minutes-draft", leader.get("/strategy/minutes/{meeting}", meeting));
        approve(meeting).then().statusCode(303);
        approve(meeting).then().statusCode(409);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters("drift-" + strategy).size() == 1);
        var letter = letters("drift-" + strategy).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Referat: Visjoner og hovedmål · Vår <strategi>");
        assertThat(letter.getContent().toString())
                .contains("Vi begynner i august", "Gjest Gundersen", "/strategy/minutes/" + meeting);
        assertThat(Browser.keep("process-minutes", leader.get("/strategy/minutes/{meeting}", meeting)))
                .contains("Godkjent av Rita", "Vår &lt;strategi&gt;", "Gjest Gundersen (gjest)");
        leader.post(sheet(), MEETING, strategy, meeting).then().statusCode(404);
        assertThat(Browser.keep("process-minutes-list", leader.get("/strategy/minutes")))
                .contains("Visjoner og hovedmål");
    }

    @Test
    @Tag("A-20")
    void minutesAreReadByOthersOnceApproved() {
        var colleague = Browser.of(vardefjord.asApprover(school));
        var teacher = Browser.of(vardefjord.asTeacher(school));
        var next = Browser.of(vardefjord.asLeader(vardefjord.school()));
        var meeting = held("VISIONS");
        office.get("/strategy/minutes/{meeting}", meeting).then().statusCode(404);
        approve(meeting);
        office.get("/strategy/minutes/{meeting}", meeting).then().statusCode(200);
        colleague.get("/strategy/minutes/{meeting}", meeting).then().statusCode(200);
        next.get("/strategy/minutes/{meeting}", meeting).then().statusCode(404);
        teacher.get("/strategy/minutes/{meeting}", meeting).then().statusCode(403);
    }

    @Test
    @Tag("A-20")
    void aLetterThatCannotBeSentWaitsAndIsSentLater() {
        var about = UUID.randomUUID();
        var address = "vent-" + about + "@skole.no";
        mail.stop();
        QuarkusTransaction.requiringNew().run(() -> {
            MailOut.write(about, address, new Letter("Emne", "Tekst"));
            MailOut.write(about, address.toUpperCase(java.util.Locale.ROOT), new Letter("Emne", "Tekst"));
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> tries(about) > 0);
        mail.start();
        assertThat(sent(about)).isZero();
        while (postman.deliverNext(Instant.now().plus(Duration.ofHours(7)))) {}
        assertThat(sent(about)).isEqualTo(1);
        // a try that was under way when the server came back may send it too: mail programs show it once
        assertThat(letters("vent-" + about).stream()
                        .map(ProcessPagesTest::messageId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    @Tag("A-16")
    void aCalendarSubscribesWithASecretThatCanBeRevoked() throws Exception {
        var meeting = call("VISIONS");
        var made = leader.post(Map.of(), DOCUMENT + "/calendar", strategy);
        var address = Browser.keep("process-calendar", made)
                .replaceAll("(?s).*value=\"[^\"]*(/strategy/calendar/[^\"]+)\".*", "$1");
        assertThat(address).matches("/strategy/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(leader.get(DOCUMENT + "/calendar", strategy).asString()).doesNotContain(address);
        var event = events(Browser.ofNobody().get(address)).getFirst();
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(meeting + "@avsats");
        assertThat(event.getSummary().getValue()).isEqualTo("Visjoner og hovedmål · Vår <strategi>");
        assertThat(event.getLocation().getValue()).isEqualTo("Møterom 2; andre etasje");
        assertThat(Instant.from(event.getDateTimeStart().getDate()))
                .isEqualTo(ZonedDateTime.parse("2027-03-11T14:00+01:00").toInstant());
        revokeAll();
        Browser.ofNobody().get(address).then().statusCode(404);
    }

    @Test
    void aCalendarThatNobodyMadeIsNotThere() {
        Browser.ofNobody()
                .get("/strategy/calendar/" + "A".repeat(43) + ".ics")
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("C-17")
    void theYearWheelShipsFilledAndIsTheOfficesToChange() {
        assertThat(leader.get("/strategy").asString())
                .contains("Mars", "Planleggingsmøter", "Kompetanseutviklingen begynner")
                .doesNotContain("Endre årshjulet");
        leader.get("/strategy/wheel").then().statusCode(403);
        Browser.keep("process-wheel", office.get("/strategy/wheel"));
        office.post(Map.of("month9", "Oppstart <nå>\r\nBesøk på skolene"), "/strategy/wheel")
                .then()
                .statusCode(303);
        assertThat(Browser.keep("process-strategies", leader.get("/strategy")))
                .contains("September", "Oppstart &lt;nå&gt;", "Besøk på skolene")
                .doesNotContain("Planleggingsmøter");
    }

    @Test
    @Tag("A-11")
    void theOfficeApprovesOnAPageAndFindsItUnderWhatWaits() {
        var small = Schools.number();
        Schools.school(vardefjord.owner, small, "Grend skole", 3, 1);
        var theirs = vardefjord.draft(small, "Grendas");
        var rita = Browser.of(vardefjord.asLeader(small));
        rita.post(Map.of(), DOCUMENT + "/approval/request", theirs).then().statusCode(303);
        assertThat(Browser.keep("process-approval-author", rita.get(DOCUMENT + "/approval", theirs)))
                .contains("Noen andre må godkjenne");
        assertThat(Browser.keep("process-approvals", office.get("/strategy/approvals")))
                .contains("Grendas");
        office.post(Map.of("reason", ""), DOCUMENT + "/approval", theirs)
                .then()
                .statusCode(422)
                .body(containsString("Skriv en begrunnelse"));
        office.post(Map.of("reason", "Kommer <snart>"), DOCUMENT + "/approval", theirs)
                .then()
                .statusCode(303);
        assertThat(Browser.keep("process-approval", office.get(DOCUMENT + "/approval", theirs)))
                .contains("Kommer &lt;snart&gt;", "Strategien har ingen delmål.", "Gjelder");
        office.get("/strategy/approvals").then().body(not(containsString("Grendas")));
    }

    @Test
    void anotherSchoolsProcessIsNotThere() {
        var next = Browser.of(vardefjord.asLeader(vardefjord.school()));
        for (var page : List.of(PROCESS, GROUP, MEETINGS + "/new", DOCUMENT + "/calendar", DOCUMENT + "/approval")) {
            next.get(page, strategy).then().statusCode(404);
        }
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        var meeting = held("VISIONS");
        for (var page : List.of(
                "/process",
                "/group",
                "/meetings/new?kind=COMPLETION",
                "/meetings/" + meeting,
                "/calendar",
                "/approval")) {
            var text = leader.get(
                    "/strategy/documents/" + strategy + page + (page.contains("?") ? "&" : "?") + "language=en");
            assertThat(text.statusCode()).as(page).isEqualTo(200);
            assertThat(text.asString()).as(page).doesNotContain("Prosessen", "Saksliste", "Gruppa", "Godkjenn");
        }
        assertThat(leader.get("/strategy/minutes/" + meeting + "?language=en").asString())
                .contains("Minutes: Visions");
    }

    private Response person(String listed, String name, String duty, String email) {
        return leader.post(
                Map.of("listed", listed, "name", name, "duty", duty, "email", email), GROUP + "/people", strategy);
    }

    private Response move(String way) {
        return leader.post(Map.of("way", way), PROCESS + "/step", strategy);
    }

    private void write(String which, String text) {
        var section = vardefjord.section(school, strategy, which);
        vardefjord
                .writing(school, strategy, section, "1", Map.of("type", "section", "which", which, "text", text))
                .statusCode(200);
    }

    private String call(String kind) {
        var called = leader.post(sheet(), MEETINGS + "/new?kind=" + kind, strategy);
        return Browser.path(called).replaceAll(".*/", "");
    }

    private String held(String kind) {
        var meeting = call(kind);
        var form = sheet();
        form.put("version", "1");
        form.put("held", "yes");
        form.put("guests", "Gjest Gundersen");
        leader.post(form, MEETING, strategy, meeting).then().statusCode(303);
        return meeting;
    }

    private static Map<String, Object> sheet() {
        return new HashMap<>(Map.of(
                "day", "11.03.2027",
                "time", "14:00",
                "minutes", "90",
                "place", "Møterom 2; andre etasje",
                "agenda", "Hvor er vi?"));
    }

    private void resolve(String meeting, String text, boolean open) {
        decide(meeting, Map.of("text", text, "open", open ? "yes" : "")).then().statusCode(303);
    }

    private Response decide(String meeting, Map<String, String> decision) {
        return press(meeting, "/resolutions", decision);
    }

    /** Another button of the meeting's form than the one that saves; the form goes along as the page shows it. */
    private Response press(String meeting, String button, Map<String, String> more) {
        var page = leader.get(MEETING, strategy, meeting).asString();
        var form = sheet();
        form.put("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
        if (page.contains("name=\"held\" value=\"yes\" checked")) {
            form.put("held", "yes");
        }
        form.put("guests", "Gjest Gundersen");
        form.put("notes", "Vi snakket om <tid>");
        form.putAll(more);
        return leader.post(form, MEETING + button, strategy, meeting);
    }

    private Response approve(String meeting) {
        return leader.post(Map.of(), "/strategy/minutes/{meeting}/approval", meeting);
    }

    private List<jakarta.mail.internet.MimeMessage> letters(String start) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> receiver(letter).startsWith(start))
                .toList();
    }

    private static String receiver(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String messageId(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static long sent(UUID about) {
        return QuarkusTransaction.requiringNew().call(() -> MailOut.sent(about));
    }

    private static int tries(UUID about) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MailOut.<MailOut>find("about", about).firstResult().tries);
    }

    private void revokeAll() {
        var page = leader.get(DOCUMENT + "/calendar", strategy).asString();
        var revocation = page.replaceAll("(?s).*action=\"([^\"]+/revocation)\".*", "$1");
        leader.post(Map.of(), revocation).then().statusCode(303);
    }

    private static List<VEvent> events(Response calendar) throws IOException, ParserException {
        calendar.then().statusCode(200).contentType("text/calendar");
        return new CalendarBuilder()
                .build(new StringReader(calendar.asString()))
                .getComponents(net.fortuna.ical4j.model.Component.VEVENT);
    }
}
