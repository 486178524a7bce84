package no.avsats.strategy.document;

import static io.restassured.RestAssured.config;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.avsats.stack.Tokens;
import no.avsats.strategy.StrategyStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@StrategyStack
class ReadyPagesTest {

    private static final String NEWEST = "/strategy/published/{strategy}";
    private static final String EDITION = NEWEST + "/{number}";

    Tokens tokens;

    private Documents vardefjord;
    private String school;
    private String strategy;

    @BeforeEach
    void aPublishedStrategy() {
        vardefjord = new Documents(tokens);
        school = vardefjord.school();
        strategy = vardefjord.published(school, "Vår strategi");
    }

    private Response page(RequestSpecification reader) {
        return reader.get(EDITION, strategy, 1);
    }

    private static RequestSpecification speaking(String language) {
        return Documents.asNobody().header("Accept-Language", language);
    }

    private static RequestSpecification takingNothingPacked() {
        return Documents.asNobody()
                .config(config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    @Test
    void aPageIsTheSameWhenItIsSentAgainAndForWhomeverReadsIt() {
        var first = page(Documents.asNobody());
        for (var reader : new RequestSpecification[] {Documents.asNobody(), vardefjord.asLeader(school)}) {
            page(reader)
                    .then()
                    .statusCode(200)
                    .contentType(is("text/html;charset=UTF-8"))
                    .header("ETag", first.header("ETag"))
                    .header("Vary", first.header("Vary"))
                    .header("Content-Security-Policy", first.header("Content-Security-Policy"))
                    .body(equalTo(first.asString()));
        }
    }

    @Test
    void whoHasItAlreadyIsSentNothing() {
        page(Documents.asNobody());
        page(Documents.asNobody()
                        .header("If-None-Match", page(Documents.asNobody()).header("ETag")))
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    @Test
    void whoTakesNoPackedPageGetsItPlain() {
        var first = page(takingNothingPacked());
        page(takingNothingPacked())
                .then()
                .header("Content-Encoding", nullValue())
                .body(equalTo(first.asString()));
        page(Documents.asNobody()).then().header("Content-Encoding", is("gzip"));
    }

    @Test
    void everybodyReadsTheirOwnLanguage() {
        assertThat(page(speaking("nb")).asString()).contains("lang=\"nb\"");
        assertThat(page(speaking("en")).asString()).contains("lang=\"en\"");
        assertThat(page(speaking("nb").cookie("avsats-language", "en")).asString())
                .contains("lang=\"en\"");
        assertThat(speaking("nb").get(EDITION + "?language=en", strategy, 1).asString())
                .contains("lang=\"en\"");
        assertThat(page(speaking("nb")).asString()).contains("lang=\"nb\"");
    }

    @Test
    void aNewEditionIsThereAtOnceAndTheOldOneSaysSo() {
        assertThat(Documents.asNobody().get(NEWEST, strategy).asString()).doesNotContain("Vi øver");
        assertThat(page(speaking("en")).asString()).contains("tag ok");
        vardefjord.moving(school, strategy, "drafting", Map.of()).statusCode(200);
        vardefjord.goal(school, strategy, "Vi øver");
        vardefjord.publish(school, strategy);
        Documents.asNobody().get(NEWEST, strategy).then().body(containsString("Vi øver"));
        assertThat(page(speaking("en")).asString()).doesNotContain("tag ok");
    }

    @Test
    void whatIsNotThereIsNotKept() {
        Documents.asNobody().get(EDITION, strategy, 2).then().statusCode(404);
        vardefjord.moving(school, strategy, "drafting", Map.of()).statusCode(200);
        vardefjord.publish(school, strategy);
        Documents.asNobody().get(EDITION, strategy, 2).then().statusCode(200);
    }
}
