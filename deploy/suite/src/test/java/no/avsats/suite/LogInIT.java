package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One log-in for all services through the simulated Feide, and log-out from all. */
@Tag("A-06")
class LogInIT {

    private static BrowserSystem browsers;

    @BeforeAll
    static void open() {
        browsers = new BrowserSystem(Whole.running().origin());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kari, /assessment",
        "uten, /assessment",
        "isak, /assessment",
        "petra, /assessment",
        "oda, /reporting",
    })
    void everybodyLandsWhereTheirWorkIs(String username, String address) {
        try (var person = browsers.person(BrowserSystem.DESK).logIn(username)) {
            assertThat(person.page().url()).endsWith(address);
            person.seesNothingBroken("landing-" + username);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "emil, Avsats er for ansatte",
        "ulla, Du står ikke i katalogen ennå",
        "fredrik, Feide svarte ikke om skolen din",
    })
    void whoHasNoRoleIsToldWhy(String username, String heading) {
        try (var person = browsers.person(BrowserSystem.PHONE).logIn(username)) {
            person.reads(heading).seesNothingBroken("no-role-" + username);
        }
    }

    @Test
    void logOutEndsEveryServiceAndAsksForThePasswordAgain() {
        try (var person = browsers.person(BrowserSystem.DESK).logIn("oda")) {
            person.open("/assessment/rounds").open("/identity/me");
            var cookies = person.cookies();

            person.press("Logg ut").reads("Logg inn");

            person.restore(cookies);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                person.open("/reporting");
                assertThat(person.page().url()).contains("/auth/");
            });
        }
    }

    /** Quarkus' own list of pending log-outs forgets everybody at the next log-in of anybody; ours does not. */
    @Test
    void anEndedSessionStaysEndedWhenSomebodyElseLogsIn() {
        try (var leaving = browsers.person(BrowserSystem.DESK).logIn("rita");
                var other = browsers.person(BrowserSystem.DESK)) {
            leaving.open("/identity/me");
            var cookies = leaving.cookies();
            leaving.press("Logg ut").reads("Logg inn");
            other.logIn("petra");

            leaving.restore(cookies);
            leaving.open("/assessment");

            assertThat(leaving.page().url()).contains("/auth/");
            assertThat(other.open("/assessment").page().url()).endsWith("/assessment");
        }
    }

    /** In another tab, or by what a page fetches in the background. */
    @Test
    void aLogInThatBeganBesideAnotherOneFinishesToo() {
        try (var person = browsers.person(BrowserSystem.DESK).logIn("rita")) {
            var returning = person.returning("/strategy/minutes");
            person.open("/strategy/plans");

            assertThat(person.open(returning).page().url()).endsWith("/strategy/minutes");
            assertThat(person.open(returning).page().url()).endsWith("/assessment");
        }
    }

    @Test
    void aLinkElsewhereCannotLogAnybodyOut() {
        try (var person = browsers.person(BrowserSystem.DESK).logIn("kari")) {
            person.open("/assessment/logout");

            assertThat(person.open("/assessment").page().url()).endsWith("/assessment");
        }
    }
}
