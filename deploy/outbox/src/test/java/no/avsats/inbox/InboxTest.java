package no.avsats.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.avsats.outbox.Wire;
import no.avsats.weather.Rain;
import no.avsats.weather.RainFeed;
import no.avsats.weather.RainFell;
import no.avsats.weather.Topic;
import no.avsats.weather.WeatherStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeatherStack.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    RainFeed feed;

    @Inject
    Rain rain;

    @Inject
    Topic topic;

    @Test
    @Tag("I-2")
    void whatOneServiceTellsAnotherProjects() {
        rain.tell("Bergen", 40);

        await().until(() -> rain.in("Bergen") == 40);
    }

    @Test
    @Tag("I-6")
    void anEventThatWasSentTwiceLeavesTheProjectionUnchanged() throws Exception {
        var first = Rain.fell("Vik", 10);
        var second = Rain.fell("Vik", 20);
        send("first", first);
        send("second", second);
        send("first", first);

        await().until(() -> feed.seen("first") == 2);
        assertThat(rain.in("Vik")).isEqualTo(20);
    }

    @Test
    @Tag("F-15")
    void aRecordIsTakenOnceWhoeverReadsIt() throws Exception {
        var position = new Position("rain", "elsewhere", 0, UUID.randomUUID());
        assertThat(inbox.next(position)).isZero();

        inbox.take(position, message(7, "once"));
        inbox.take(position, message(7, "once"));
        inbox.take(position, message(3, "zombie"));

        assertThat(feed.seen("once")).isOne();
        assertThat(feed.seen("zombie")).isZero();
        assertThat(inbox.next(position)).isEqualTo(8);
    }

    @Test
    @Tag("F-20")
    void aTopicThatWasCreatedAnewIsReadFromItsStart() throws Exception {
        var old = new Position("rain", "recreated", 0, UUID.randomUUID());
        inbox.next(old);
        inbox.take(old, message(41, "before"));
        assertThat(inbox.next(old)).isEqualTo(42);

        var anew = new Position("rain", "recreated", 0, UUID.randomUUID());
        assertThat(inbox.next(anew)).isZero();
        inbox.take(old, message(50, "from the old one"));
        assertThat(feed.seen("from the old one")).isZero();
    }

    @Test
    @Tag("F-18")
    void brokenJsonIsADeadLetterAndTheNextEventIsProjected() throws Exception {
        topic.send("Lom", headers("broken", "no.avsats.weather.RainFell"), "{\"place\":\"Lom\",");
        send("after broken", Rain.fell("Lom", 11));

        await().until(() -> rain.in("Lom") == 11);
        assertThat(letter("Lom", "{\"place\":\"Lom\",").reason()).startsWith("Unexpected end-of-input");
    }

    @Test
    @Tag("F-18")
    void anUnknownTypeIsADeadLetterAndTheNextEventIsProjected() throws Exception {
        topic.send("snow", headers("snow", "no.avsats.weather.SnowFell"), "{}");
        send("after snow", Rain.fell("Lom", 12));

        await().until(() -> rain.in("Lom") == 12);
        assertThat(letter("snow", "{}").reason()).isEqualTo("unknown type no.avsats.weather.SnowFell");
    }

    @Test
    @Tag("F-18")
    void anEventWithoutWhatItMustHaveIsADeadLetter() throws Exception {
        topic.send("incomplete", headers("i", "no.avsats.weather.RainFell"), "{\"version\":1,\"millimetres\":2}");
        topic.send("no number", headers("n", "no.avsats.weather.SunShone"), "{\"place\":\"Lom\"}");
        topic.send("no headers", Map.of(), "{}");

        await().until(() -> waits("no headers"));
        assertThat(letter("incomplete").reason()).isEqualTo("no place");
        assertThat(letter("no number").reason()).contains("version");
        assertThat(letter("no headers").reason()).isEqualTo("no header ce_time");
    }

    @Test
    @Tag("F-18")
    void aRecordOfZeroesIsADeadLetterToo() throws Exception {
        topic.send("zero\0", headers("zero", "\0"), "\0");

        await().until(() -> waits("zero\uFFFD"));
        assertThat(letter("zero\uFFFD").type()).isEqualTo("\uFFFD");
    }

    @Test
    void aFieldThatWasAddedLaterDoesNoHarm() throws Exception {
        var headers = headers("newer", "no.avsats.weather.RainFell");
        var event = Wire.JSON.valueToTree(Rain.fell("Bergen", 77)).toString().replaceFirst("}$", ",\"acid\":true}");
        topic.send("Bergen", headers, event);

        await().until(() -> rain.in("Bergen") == 77);
    }

    @Test
    @Tag("F-18")
    void aDeadLetterCanBeReplayedWhenItsReasonIsGone() throws Exception {
        send("atlantis", Rain.measured("Plato", "Atlantis", 9_000));
        await().until(() -> waits("Atlantis"));
        var letter = letter("Atlantis");
        assertThat(letter.reason()).contains("rain_measured_by_fkey");
        assertThatThrownBy(() -> inbox.replay(letter.id())).hasStackTraceContaining("rain_measured_by_fkey");
        assertThat(waits("Atlantis")).isTrue();

        rain.change("insert into observer values ('Plato')");

        assertThat(inbox.replay(letter.id())).isTrue();
        assertThat(rain.in("Atlantis")).isEqualTo(9_000);
        assertThat(letter("Atlantis").replayedAt()).isNotNull();
        assertThat(inbox.replay(letter.id())).isFalse();
        assertThat(inbox.replay(UUID.randomUUID())).isFalse();
    }

    @Test
    @Tag("F-07")
    void whatPassesByItselfIsTriedAgainAndNothingOvertakesIt() throws Exception {
        send("free", Rain.fell("Oslo", 30));
        await().until(() -> rain.in("Oslo") == 30);

        QuarkusTransaction.requiringNew().run(() -> {
            rain.number(
                    "select max(held.millimetres) from (select millimetres from rain where place = 'Oslo' for update) held");
            send("held", Rain.fell("Oslo", 31));
            send("behind", Rain.fell("Lom", 32));
            await().until(() -> feed.seen("held") > 1);
            assertThat(feed.seen("behind")).isZero();
        });

        await().until(() -> rain.in("Oslo") == 31 && rain.in("Lom") == 32);
        assertThat(inbox.deadLetters(0)).noneMatch(letter -> "Oslo".equals(letter.key()));
    }

    private void send(String id, RainFell event) {
        try {
            topic.send(event.place(), headers(id, Wire.type(RainFell.class)), Wire.JSON.writeValueAsString(event));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message message(long offset, String id) throws Exception {
        var event = Rain.fell("Bergen", 1);
        return new Message(
                offset, "Bergen", headers(id, Wire.type(RainFell.class)), Wire.JSON.writeValueAsBytes(event));
    }

    private static Map<String, String> headers(String id, String type) {
        return new HashMap<>(
                Map.of("ce_id", id, "ce_source", "/weather", "ce_type", type, "ce_time", "2026-01-01T00:00:00Z"));
    }

    private boolean waits(String key) {
        return inbox.deadLetters(0).stream()
                .anyMatch(letter -> key.equals(letter.key()) && letter.replayedAt() == null);
    }

    private DeadLetter letter(String key) {
        return inbox.deadLetters(0).stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private DeadLetter letter(String key, String data) {
        return inbox.deadLetters(0).stream()
                .filter(letter -> key.equals(letter.key()) && data.equals(letter.data()))
                .findFirst()
                .orElseThrow();
    }
}
