package no.avsats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.local.demo.Demo;
import no.avsats.suite.Dump.Row;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The audit: at each of twelve schools eight people answer on eight different days. Whoever has dumps of all databases and all
 * logs, and knows who answered on which day, matches nobody better than chance, neither while the schools are open nor after
 * they have closed.
 */
@Tag("E-05")
class UnlinkableIT {

    private static final int SCHOOLS = 12;
    private static final int PEOPLE = 8;

    /**
     * By chance one person of a school is matched, whatever its size: twelve in all, Poisson distributed. 36 or more come by chance
     * less often than once in 10⁷ tries; who reads the order matches 96.
     */
    private static final int TOO_MANY = 36;

    /** By chance the sum of twelve rank correlations has mean 0 and deviation √(12/7) ≈ 1.31; this is five of them. Order gives 12. */
    private static final double TOO_RELATED = 6.6;

    /** Told by other stories. */
    private static final Set<String> TAKEN = Set.of("NO:ORGNR:899990188");

    private static Whole whole;
    private static List<Colleagues> schools;
    private static List<String> numbers;
    private static UUID round;
    private static final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void eightDays() throws SQLException {
        whole = Whole.running();
        numbers = whole
                .database("assessment")
                .rows("select id from organisation where owner = ? and kind = 'SCHOOL' order by id desc", Demo.OWNER)
                .stream()
                .filter(id -> !TAKEN.contains(id))
                .limit(SCHOOLS)
                .toList();
        schools = numbers.stream().map(number -> new Colleagues(whole, number)).toList();
        round = Colleagues.planWithLogIn(whole, numbers);
        for (var day = 0; day < PEOPLE; day++) {
            for (var school : schools) {
                var key = school.fillOn(round, day, UnlinkableIT::answer);
                assertThat(school.submit(key)).isEqualTo(200);
                told.add(key);
            }
            overnight();
        }
    }

    /** What a database does by itself from day to day: room is made for new rows where old ones lay. */
    private static void overnight() throws SQLException {
        try (var owner = whole.database("assessment").asOwner();
                var statement = owner.createStatement()) {
            statement.execute("vacuum response, kept_sheet, ballot_spent, ballot_receipt, ballot_issued");
        }
    }

    /** Different for each day, so that the test knows whose an answer is. The adversary does not look at answers. */
    private static int answer(int day, int question) {
        return switch (question) {
            case 0 -> 1 + day % 5;
            case 1 -> 1 + day / 5;
            default -> 3;
        };
    }

    @Test
    @Timeout(600)
    void nobodyIsMatchedBetterThanChance() throws SQLException, IOException {
        var open = Dump.of(whole.stack());
        holdsNoMoreThanChance(open, "response");
        logsTellNothing(open);
        schools.forEach(school -> school.close(round));
        var closed = Dump.of(whole.stack());
        holdsNoMoreThanChance(closed, "released_answer");
        logsTellNothing(closed);
    }

    private static void holdsNoMoreThanChance(Dump dump, String table) {
        var answers = numbers.stream()
                .map(number -> dump.of(table).stream()
                        .filter(row -> number.equals(row.values().get("school")))
                        .filter(row -> round.toString().equals(row.values().get("round")))
                        .toList())
                .toList();
        assertThat(answers).allSatisfy(each -> assertThat(each).hasSize(PEOPLE));
        var found = new SoftAssertions();
        for (var guess : new Adversary(dump).guesses(answers, UnlinkableIT::person)) {
            found.assertThat(guess.matched()).as("%s of %s", guess, table).isLessThan(TOO_MANY);
            found.assertThat(Math.abs(guess.correlation()))
                    .as("%s of %s", guess, table)
                    .isLessThan(TOO_RELATED);
        }
        found.assertAll();
    }

    private static int person(Row row) {
        try {
            var given = new ObjectMapper().readTree(row.values().get("answers"));
            return given.path(Colleagues.FIRST_QUESTIONS.get(0)).asInt()
                    - 1
                    + 5 * (given.path(Colleagues.FIRST_QUESTIONS.get(1)).asInt() - 1);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** No log holds a value of the answer side, and none an address below it. */
    private static void logsTellNothing(Dump dump) throws IOException {
        var values = List.of("response", "kept_sheet", "released_answer", "ballot_spent", "ballot_receipt").stream()
                .flatMap(table -> dump.of(table).stream())
                .map(Row::values)
                .flatMap(row -> row.entrySet().stream())
                .filter(value ->
                        Set.of("id", "key_hash", "sealed", "mark", "text").contains(value.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        values.addAll(told);
        for (var log : whole.logs()) {
            var text = Files.readString(log);
            assertThat(text).as(log.toString()).doesNotContain("/ballot/v1", "/ballot/token");
            assertThat(values.stream().filter(text::contains))
                    .as(log.toString())
                    .isEmpty();
        }
    }
}
