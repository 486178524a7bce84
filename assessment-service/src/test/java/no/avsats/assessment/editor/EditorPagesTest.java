package no.avsats.assessment.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-10")
class EditorPagesTest {

    private static final String HOME = "/assessment/frameworks";
    private static final String DRAFT = HOME + "/draft";

    Tokens tokens;

    private Municipality vardefjord;
    private Browser office;

    @BeforeEach
    void anOffice() {
        vardefjord = new Municipality(tokens);
        office = Browser.of(vardefjord.asOffice());
    }

    @Test
    void anOwnerMakesAVersionFromACopyToItsPublication() {
        assertThat(Browser.keep("frameworks", office.get(HOME)))
                .contains("Lag en ny versjon", "five-areas/1")
                .doesNotContain("Fortsett på utkastet");
        assertThat(Browser.path(begin())).isEqualTo(DRAFT);
        assertThat(Browser.keep("frameworks-draft", office.get(DRAFT)))
                .contains("Fem områder 2", "Utkastet følger alle reglene", "Dere har ingen egne spørsmål ennå");
        office.post(Map.of("revision", "0", "name", "Våre områder"), DRAFT)
                .then()
                .statusCode(303);
        assertThat(Browser.keep("frameworks-area", office.get(DRAFT + "/areas/collaboration")))
                .contains("Deling av opplegg", "står i kortskjemaet og kan ikke tas ut", "Lærere fra nivå 1");
        office.post(
                        indicator("1", "Hvordan bruker du det vi har laget lokalt?"),
                        DRAFT + "/areas/content/indicators/new")
                .then()
                .statusCode(303);
        assertThat(office.get(DRAFT + "/areas/content").asString()).contains("Lokalt stoff", "Eget");
        assertThat(Browser.keep("frameworks-publish", office.get(DRAFT + "/publishing")))
                .contains("Utkastet kan publiseres");
        office.post(Map.of("revision", "2"), DRAFT + "/publishing")
                .then()
                .statusCode(422)
                .body(containsString("Bekreft at versjonen kan publiseres"));
        office.post(Map.of("revision", "1", "confirmed", "yes"), DRAFT + "/publishing")
                .then()
                .statusCode(412);
        assertThat(Browser.path(office.post(Map.of("revision", "2", "confirmed", "yes"), DRAFT + "/publishing")))
                .isEqualTo(HOME);
        assertThat(office.get(HOME).asString()).contains("Våre områder 2", "Oss");
        assertThat(office.get("/assessment/rounds/new").asString()).contains("Våre områder 2");
        office.get(DRAFT).then().statusCode(404);
    }

    @Test
    void aChangedQuestionAsksWhetherItMeansTheSame() {
        begin();
        var path = DRAFT + "/indicators/sharing";
        assertThat(Browser.keep("frameworks-indicator", office.get(path)))
                .contains("Hvordan deler du", "ord, høyst 22", "Betyr det samme som før?")
                .doesNotContain("type=\"radio\" id=\"lineage-same\" name=\"lineage\" value=\"same\" checked");
        var form = indicator("0", "Hvordan deler dere?");
        form.remove("lineage");
        assertThat(Browser.keep("frameworks-lineage", office.post(form, path)))
                .contains("Si om spørsmålet betyr det samme som før", "Hvordan deler dere?");
        form.put("lineage", "reworded");
        office.post(form, path).then().statusCode(303);
        assertThat(office.get(DRAFT + "/areas/collaboration").asString()).contains("Omskrevet");
        assertThat(office.get(path + "?text=en").asString()).doesNotContain("How do you share");
    }

    @Test
    void twoInOneOfficeDoNotOverwriteEachOther() {
        begin();
        office.post(indicator("0", "Hvordan deler du?"), DRAFT + "/indicators/sharing")
                .then()
                .statusCode(303);
        office.post(indicator("0", "Det den andre skrev"), DRAFT + "/indicators/sharing")
                .then()
                .statusCode(412)
                .body(containsString("Noen andre har endret utkastet"))
                .body(containsString("Det den andre skrev"))
                .body(containsString("name=\"revision\" value=\"1\""));
    }

    @Test
    void aQuestionIsTakenOutAndInAgain() {
        begin();
        var area = DRAFT + "/areas/collaboration";
        office.post(Map.of("id", "home", "out", "true"), area).then().statusCode(303);
        assertThat(office.get(area).asString()).contains("Ta inn igjen");
        assertThat(office.get(DRAFT + "/preview/15").statusCode()).isEqualTo(404);
        office.post(Map.of("id", "home", "out", "false"), area).then().statusCode(303);
        assertThat(office.get(DRAFT + "/preview/15").statusCode()).isEqualTo(200);
        office.post(Map.of("id", "sharing", "out", "true"), area).then().statusCode(303);
        assertThat(office.get(area).asString()).doesNotContain("Ta inn igjen");
    }

    @Test
    void theDraftIsSeenAsATeacherSeesItAndNothingIsSaved() {
        begin();
        assertThat(Browser.keep("frameworks-preview", office.get(DRAFT + "/preview/1")))
                .contains("Forhåndsvisning", "Spørsmål 1 av 15", "type=\"radio\"", "Ingenting blir lagret.")
                .doesNotContain("/ballot/save", "turning.js");
        assertThat(office.get(DRAFT + "/preview/15").asString()).contains("Tilbake til utkastet");
    }

    @Test
    void aMeasureIsAddedChangedAndThrownAway() {
        begin();
        var fresh = DRAFT + "/areas/content/measures/new";
        Browser.keep("frameworks-measure-new", office.get(fresh + "?role=leader&level=2"));
        var form = measure("0");
        form.put("minutes", "litt");
        form.put("title", "");
        assertThat(Browser.keep("frameworks-measure-wrong", office.post(form, fresh)))
                .contains("2 ting mangler før du kan lagre", "value=\"litt\"", "Vi gjør noe konkret.");
        form.put("minutes", "45");
        form.put("title", "Prøv det lokale stoffet");
        office.post(form, fresh).then().statusCode(303);
        var own = "own-prov-det-lokale-stoffet";
        assertThat(office.get(DRAFT + "/areas/content").asString()).contains("Prøv det lokale stoffet", own);
        assertThat(Browser.keep("frameworks-measure", office.get(DRAFT + "/measures/" + own)))
                .contains("Vi gjør noe konkret.", "value=\"45\"");
        assertThat(Browser.keep("frameworks-drop", office.get(DRAFT + "/items/" + own + "/dropping")))
                .contains("Kast «Prøv det lokale stoffet»?");
        office.post(Map.of(), DRAFT + "/items/" + own + "/dropping").then().statusCode(303);
        assertThat(office.get(DRAFT + "/areas/content").asString()).doesNotContain(own);
    }

    @Test
    void whatBreaksARuleIsSaidWithAWayThere() {
        begin();
        var form = indicator("0", "Hvordan deler du?");
        form.put("teacher-3", "ord ".repeat(23));
        office.post(form, DRAFT + "/indicators/sharing").then().statusCode(303);
        assertThat(Browser.keep("frameworks-broken", office.get(DRAFT + "/publishing")))
                .contains("Én ting må rettes", "/indicators/sharing\"", "på bokmål har 23 ord, høyst 22 er lov");
    }

    @Test
    void aDraftIsThrownAwayAfterAQuestion() {
        begin();
        assertThat(office.get(DRAFT + "/dropping").asString()).contains("blir borte for godt");
        office.post(Map.of(), DRAFT + "/dropping").then().statusCode(303);
        office.get(DRAFT).then().statusCode(404);
    }

    @Test
    void aFileIsCheckedAndBroughtIn() {
        begin();
        var file = office.get(DRAFT + "/file");
        file.then().statusCode(200).contentType("application/yaml");
        assertThat(Browser.keep("frameworks-import", upload(file.asString())))
                .contains("Fila passer: Fem områder", "Den har 16 spørsmål og 120 tiltak", "Erstatt utkastet");
        assertThat(Browser.keep(
                        "frameworks-import-wrong", upload(file.asString().replaceFirst("target: 4", "target: 9"))))
                .contains("Én ting i fila må rettes", "/areas/0/target", "Tallet er for stort. 5 er det meste.");
        office.post(Map.of("yaml", file.asString(), "revision", "0"), HOME + "/import/bringing")
                .then()
                .statusCode(303);
        assertThat(office.get(DRAFT + "/file").asString()).isEqualTo(file.asString());
    }

    @Test
    void whatIsWrongInAFileIsSaidInTheReadersLanguage() {
        begin();
        var file = office.get(DRAFT + "/file").asString();
        var wordy = file.replaceFirst("Jeg bruker verktøyene jeg kjenner", "ord ".repeat(22));
        var said = Map.of(
                "nb", "En tekst på bokmål har",
                "nn", "Ein tekst på bokmål har",
                "sv", "En text på bokmål har",
                "en", "A text in bokmål has");
        said.forEach((language, sentence) ->
                assertThat(upload(wordy, language).asString()).contains(sentence, "/teacher/levels/0/nb"));
        assertThat(upload(file.replaceFirst("cost: none", "cost: gold")).asString())
                .contains("Her skal ett av disse ordene stå:", "low");
        assertThat(upload("name: [", "sv").asString()).contains("Härifrån går filen inte att läsa som YAML");
        assertThat(upload(file.replaceFirst("target: 4", "colour: blue"), "nn").asString())
                .contains("Her manglar «target»", "Ordet «colour» høyrer ikkje til her");
    }

    @Test
    void aBrokenRuleNamesWhatItIsAbout() {
        begin();
        var unasked = file().replaceFirst("(?s)(\n  short:.*?)\n *- evidence", "$1");
        assertThat(upload(unasked).asString())
                .contains(
                        "Kortskjemaet spør ikke lærerne om området follow-up.",
                        "Kortskjemaet spør ikke lederne om området follow-up.");
        assertThat(upload(unasked, "en").asString())
                .contains("The short form does not ask teachers about the area follow-up.");
    }

    @Test
    void aStatementToPupilsIsMendedAndLeftOut() {
        begin();
        var area = DRAFT + "/areas/content";
        var path = DRAFT + "/sentences/pupil-make-own";
        assertThat(Browser.keep("frameworks-sentences", office.get(area)))
                .contains("Utsagn til elevene", "Jeg får lage noe eget på skjerm", path);
        assertThat(Browser.keep("frameworks-sentence", office.get(path))).contains("Rett bare ordene.");
        var mended = Map.of("revision", "0", "text", "nb", "sentence", "Jeg får lage en film.");
        office.post(mended, path).then().statusCode(303);
        office.post(mended, path).then().statusCode(412).body(containsString("Noen andre har endret utkastet"));
        assertThat(office.get(area).asString()).contains("Jeg får lage en film.");
        assertThat(office.get(path + "?text=sv").asString()).contains("Jag får göra något eget");
        assertThat(file()).contains("Jeg får lage en film.", "Endret av");
        office.post(Map.of("id", "pupil-make-own", "out", "true"), area).then().statusCode(303);
        assertThat(file()).doesNotContain("pupil-make-own");
    }

    @Test
    void aStatusOfTheOwnersOwnIsAddedAndThrownAway() {
        begin();
        var area = DRAFT + "/areas/content";
        var fresh = area + "/sentences/statuses";
        assertThat(Browser.keep("frameworks-status-new", office.get(fresh)))
                .contains("Skriv det som en ferdig tilstand");
        office.post(Map.of("text", "nb", "sentence", " "), fresh)
                .then()
                .statusCode(422)
                .body(containsString("Skriv en tekst"));
        office.post(Map.of("text", "nb", "sentence", "Alle har lånekort."), fresh)
                .then()
                .statusCode(303);
        assertThat(office.get(area).asString()).contains("Alle har lånekort.", "own-alle-har-lanekort");
        assertThat(file()).contains("own-alle-har-lanekort");
        office.post(Map.of(), DRAFT + "/items/own-alle-har-lanekort/dropping")
                .then()
                .statusCode(303);
        assertThat(file()).doesNotContain("own-alle-har-lanekort");
        office.get(area + "/sentences/measures").then().statusCode(404);
        office.get(DRAFT + "/sentences/sharing").then().statusCode(404);
    }

    @Test
    void whatAPreconditionReadsStays() {
        begin();
        var area = DRAFT + "/areas/infrastructure";
        assertThat(office.get(area).asString()).contains("blir lest av en forutsetning");
        office.post(Map.of("id", "wireless", "out", "true"), area).then().statusCode(303);
        office.post(Map.of("id", "own-device-admin", "out", "true"), area)
                .then()
                .statusCode(303);
        assertThat(file()).contains("id: wireless").doesNotContain("id: own-device-admin");
    }

    @Test
    void pupilsAreAskedSomething() {
        begin();
        for (var area : List.of("competence", "collaboration", "content", "infrastructure", "follow-up")) {
            var path = DRAFT + "/areas/" + area;
            Pattern.compile("sentences/(pupil-[a-z-]+)\"")
                    .matcher(office.get(path).asString())
                    .results()
                    .forEach(each -> office.post(Map.of("id", each.group(1), "out", "true"), path));
        }
        assertThat(office.get(DRAFT + "/publishing").asString()).contains("Elevene blir ikke spurt om noe.");
    }

    @Test
    void onlyTheOfficeEdits() {
        var teacher = Browser.of(vardefjord.asTeacher(vardefjord.school(9)));
        for (var path : List.of(HOME, DRAFT, DRAFT + "/publishing", DRAFT + "/preview/1"))
            teacher.get(path).then().statusCode(403);
        begin();
        Browser.of(new Municipality(tokens).asOffice()).get(DRAFT).then().statusCode(404);
        office.get(HOME).then().body(not(containsString("Lag en ny versjon")));
    }

    private Response begin() {
        return office.post(Map.of("basedOn", "five-areas/1"), HOME);
    }

    private String file() {
        return office.get(DRAFT + "/file").asString();
    }

    private Response upload(String yaml) {
        return upload(yaml, "nb");
    }

    private Response upload(String yaml, String language) {
        return vardefjord
                .asOffice()
                .contentType("multipart/form-data")
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "fil.yaml", yaml.getBytes(UTF_8), "application/yaml")
                .post(HOME + "/import?language=" + language);
    }

    private static Map<String, Object> indicator(String revision, String question) {
        var form = new HashMap<String, Object>();
        form.put("revision", revision);
        form.put("text", "nb");
        form.put("name", "Lokalt stoff");
        form.put("teacher-question", question);
        for (var level = 1; level <= 5; level++)
            form.put("teacher-" + level, "Slik gjør jeg det på nivå " + level + ".");
        form.put("lineage", "reworded");
        return form;
    }

    private static Map<String, Object> measure(String revision) {
        var form = new HashMap<String, Object>();
        form.putAll(
                Map.of("revision", revision, "text", "nb", "body", "Vi gjør noe konkret.", "firstStep", "Spør én."));
        form.putAll(Map.of("sign", "Noen har gjort det.", "who", "Du", "role", "teacher", "fromLevel", "2"));
        form.putAll(Map.of("weeks", "3", "cost", "none", "theme", "competence", "group", "educators"));
        return form;
    }
}
