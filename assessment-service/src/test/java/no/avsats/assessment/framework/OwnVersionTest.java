package no.avsats.assessment.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.framework.IndicatorEdit.Asked;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-10")
class OwnVersionTest {

    private static final List<String> CARDS = List.of("Én", "To", "Tre", "Fire", "Fem");

    Tokens tokens;

    @Inject
    Drafting drafting;

    @Inject
    Frameworks frameworks;

    private Municipality vardefjord;

    @BeforeEach
    void anOwner() {
        vardefjord = new Municipality(tokens);
    }

    @Test
    void aDraftIsOfTheOwnerAloneUntilItIsPublished() {
        String key = begin();
        assertThat(key).startsWith("five-areas-no-orgnr-").endsWith("/2");
        vardefjord.asOffice().get("/assessment/v1/frameworks/" + key).then().statusCode(404);
        change(drafting::publish);
        vardefjord
                .asOffice()
                .get("/assessment/v1/frameworks/" + key)
                .then()
                .statusCode(200)
                .body("basedOn", is("five-areas/1"))
                .body("areas[0].indicators[0].lineage", is("same"));
        vardefjord.asOffice().get("/assessment/v1/frameworks").then().body("data.key", hasItem(key));
        var other = new Municipality(tokens).asOffice();
        other.get("/assessment/v1/frameworks/" + key).then().statusCode(404);
        other.get("/assessment/v1/frameworks").then().body("data.key", not(hasItem(key)));
    }

    @Test
    void aRoundAsksAPublishedVersionOfItsOwnerAndNoOthers() {
        String key = begin();
        var plan = vardefjord.plan(vardefjord.school(12));
        plan.put("framework", key);
        planning(vardefjord, plan).then().statusCode(422).body("errors.code", hasItem("UNKNOWN_FRAMEWORK"));
        change(drafting::publish);
        planning(vardefjord, plan).then().statusCode(201).body("framework", is(key));
        var other = new Municipality(tokens);
        var theirs = other.plan(other.school(12));
        theirs.put("framework", key);
        planning(other, theirs).then().statusCode(422);
    }

    @Test
    void aPublishedVersionIsFinal() {
        String key = begin();
        change(drafting::publish);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> OwnVersion.update("version = 9 where key = ?1", key)))
                .hasStackTraceContaining("A published framework is final");
        assertThat(QuarkusTransaction.requiringNew().call(() -> OwnVersion.draft(vardefjord.owner)))
                .isEmpty();
    }

    @Test
    void anotherMeaningIsSaidAndBreaksTheTrend() {
        begin();
        var edit = edit("Deler du?", null);
        assertThatThrownBy(() -> change(draft -> drafting.write(draft, "sharing", edit)))
                .isInstanceOf(LineageUnknown.class);
        change(draft -> drafting.write(draft, "sharing", edit("Deler du?", Lineage.REWORDED)));
        var sharing = indicator("sharing");
        assertThat(sharing.lineage()).isEqualTo(Lineage.REWORDED);
        assertThat(sharing.teacher().question().byLanguage()).isEqualTo(Map.of("nb", "Deler du?"));
        assertThat(sharing.source().in("nb")).endsWith("Endret av Eier.");
        assertThat(comparable("sharing")).isFalse();
        assertThat(comparable("home")).isTrue();
    }

    @Test
    void anotherSpellingKeepsTheTrendAndTheOtherLanguages() {
        begin();
        change(draft -> drafting.write(draft, "sharing", edit("Deler du?", Lineage.SAME)));
        assertThat(indicator("sharing").teacher().question().byLanguage()).containsKeys("nb", "nn", "sv", "en");
        assertThat(comparable("sharing")).isTrue();
    }

    @Test
    void whatIsTakenBackIsTheSameAgain() {
        begin();
        var before = indicator("sharing");
        change(draft -> drafting.write(draft, "sharing", asWritten(before, "Deler du?", Lineage.SAME)));
        assertThat(indicator("sharing")).isNotEqualTo(before);
        var question = before.teacher().question().in("nb");
        change(draft -> drafting.write(draft, "sharing", asWritten(before, question, null)));
        assertThat(indicator("sharing")).isEqualTo(before);
    }

    @Test
    void anOwnerAddsTenIndicatorsOfTheirOwn() {
        begin();
        for (int number = 1; number <= 10; number++)
            change(draft -> drafting.add(draft, "content", edit("Bruker du det lokale?", null)));
        assertThatThrownBy(() -> change(draft -> drafting.add(draft, "content", edit("En til?", null))))
                .isInstanceOf(TooManyOwn.class);
        var own = indicator("own-lokalt");
        assertThat(own.lineage()).isEqualTo(Lineage.NEW);
        assertThat(own.licence()).isEqualTo("CC-BY-4.0");
        assertThat(own.source().in("nb")).isEqualTo("Eier");
        assertThat(draft().framework().forms().get(Form.FULL)).contains("own-lokalt", "own-lokalt-10");
    }

    @Test
    void whatIsLeftOutIsNotAskedAndComesBackAsItWas() {
        begin();
        change(draft -> drafting.write(draft, "home", edit("Hva sier du hjem?", Lineage.REWORDED)));
        change(draft -> drafting.leaveOut(draft, "home", true));
        assertThat(draft().framework().find("home")).isEmpty();
        assertThat(draft().framework().forms().get(Form.FULL)).doesNotContain("home");
        assertThat(QuarkusTransaction.requiringNew().call(() -> drafting.broken(draft())))
                .isEmpty();
        change(draft -> drafting.leaveOut(draft, "home", false));
        assertThat(indicator("home").teacher().question().in("nb")).isEqualTo("Hva sier du hjem?");
        assertThatThrownBy(() -> change(draft -> drafting.leaveOut(draft, "sharing", true)))
                .isInstanceOf(NotOptional.class);
    }

    @Test
    void whatBreaksARuleIsNotPublished() {
        begin();
        change(draft -> drafting.write(draft, "home", edit("ord ".repeat(1_800), Lineage.REWORDED)));
        assertThatThrownBy(() -> change(drafting::publish)).isInstanceOf(RulesBroken.class);
    }

    @Test
    void theNextVersionComesFromThisOne() {
        begin();
        change(draft -> drafting.write(draft, "sharing", edit("Deler du?", Lineage.REWORDED)));
        change(draft -> drafting.leaveOut(draft, "home", true));
        change(drafting::publish);
        var key = begin(draftedKeys().getFirst());
        assertThat(key).endsWith("/3");
        assertThat(draft().whole().basedOn()).endsWith("/2");
        assertThat(draft().leftOut()).containsExactly("home");
        assertThat(indicator("sharing").lineage()).isEqualTo(Lineage.SAME);
        assertThat(comparable("sharing")).isFalse();
        assertThatThrownBy(() -> begin()).isInstanceOf(DraftExists.class);
    }

    @Test
    void anExportedDraftIsImportedAsItWas() {
        begin();
        change(draft -> drafting.write(draft, "sharing", edit("Deler du?", Lineage.REWORDED)));
        change(draft -> drafting.add(draft, "content", edit("Bruker du det lokale?", null)));
        var before = draft().framework();
        var revision = "\"%d\"".formatted(draft().revision().number());
        importing(FrameworkFile.write(before), false).then().statusCode(409).body("code", is("DRAFT_EXISTS"));
        sending(FrameworkFile.write(before))
                .header("If-Match", "\"99\"")
                .post("/assessment/v1/owners/{owner}/framework-imports", vardefjord.owner)
                .then()
                .statusCode(412);
        sending(FrameworkFile.write(before))
                .header("If-Match", revision)
                .post("/assessment/v1/owners/{owner}/framework-imports", vardefjord.owner)
                .then()
                .statusCode(200)
                .body("broughtIn", is(true))
                .body("indicators", is(17));
        assertThat(draft().framework()).isEqualTo(before);
    }

    @Test
    void aFileOfTheShippedOneBecomesADraftOfTheOwner() {
        var file = vardefjord.asOffice().get("/assessment/v1/frameworks/five-areas/1/file");
        file.then().statusCode(200).contentType("application/yaml");
        var text = file.asString().replace("nb: Fem områder", "nb: Våre fem");
        importing(text, true)
                .then()
                .statusCode(200)
                .body("broughtIn", is(false))
                .body("measures", is(120));
        assertThat(QuarkusTransaction.requiringNew().call(() -> OwnVersion.draft(vardefjord.owner)))
                .isEmpty();
        importing(text, false).then().statusCode(200).body("key", containsString("/2"));
        assertThat(draft().framework().name().in("nb")).isEqualTo("Våre fem");
        assertThat(comparable("sharing")).isTrue();
    }

    @Test
    void whatIsWrongInAFileIsToldWithLineColumnAndPath() {
        var text = FrameworkFile.write(frameworks.get("five-areas/1")).replaceFirst("target: 4", "target: 9");
        importing(text, true)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/areas/0/target")))
                .body("errors[0].detail", containsString("Line "))
                .body("errors[0].detail", containsString("column 11"));
        var twice = FrameworkFile.write(frameworks.get("five-areas/1")).replace("id: judgement", "id: learning");
        importing(twice, true)
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem(containsString("The id learning is used 2 times.")));
    }

    @Test
    void theSchemaIsServed() {
        vardefjord
                .asOffice()
                .get("/assessment/v1/frameworks/schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("title", is("Framework"));
    }

    private Response importing(String yaml, boolean dryRun) {
        return sending(yaml)
                .queryParam("dryRun", dryRun)
                .post("/assessment/v1/owners/{owner}/framework-imports", vardefjord.owner);
    }

    private RequestSpecification sending(String yaml) {
        return vardefjord
                .asOffice()
                .contentType("application/yaml; charset=utf-8")
                .body(yaml.getBytes(UTF_8));
    }

    private static Response planning(Municipality owner, Map<String, Object> plan) {
        return owner.asOffice().body(plan).post("/assessment/v1/owners/{owner}/rounds", owner.owner);
    }

    private static IndicatorEdit edit(String question, @Nullable Lineage lineage) {
        return new IndicatorEdit(
                "nb", "Lokalt", Map.of(Respondent.TEACHER, new Asked(question, CARDS)), lineage, List.of());
    }

    /** Every text of the indicator in bokmål but for the question to teachers. */
    private static IndicatorEdit asWritten(Indicator indicator, String question, @Nullable Lineage lineage) {
        var asked = Map.of(
                Respondent.TEACHER,
                new Asked(question, cards(indicator.teacher())),
                Respondent.LEADER,
                new Asked(indicator.leader().question().in("nb"), cards(indicator.leader())));
        return new IndicatorEdit("nb", indicator.name().in("nb"), asked, lineage, List.of());
    }

    private static List<String> cards(Question question) {
        return question.levels().stream().map(card -> card.in("nb")).toList();
    }

    private String begin() {
        return begin("five-areas/1");
    }

    private String begin(String basedOn) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        drafting.begin(vardefjord.owner, basedOn).framework().key());
    }

    private void change(Consumer<OwnVersion> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(OwnVersion.held(vardefjord.owner).orElseThrow()));
    }

    private OwnVersion draft() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OwnVersion.draft(vardefjord.owner).orElseThrow());
    }

    private List<String> draftedKeys() {
        return QuarkusTransaction.requiringNew().call(() -> OwnVersion.ofOwner(vardefjord.owner).stream()
                .flatMap(each -> Stream.of(each.framework().key()))
                .toList());
    }

    private Indicator indicator(String id) {
        return draft().whole().indicator(id);
    }

    private boolean comparable(String indicator) {
        return QuarkusTransaction.requiringNew()
                .call(() -> frameworks.comparable(draft().framework(), frameworks.get("five-areas/1"), indicator));
    }
}
