package no.avsats.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.avsats.local.demo.Demo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The audit: at each of twelve schools eight people answer on eight occasions. Whoever copies everything on the disk, knows who
 * answered when, and has every secret that is there, finds no sheet and no person on a list: while the schools are open not without
 * the key store, and after they have closed not at all. Nothing is vacuumed, rotated or waited for. With the key store and while
 * they are open the same reader finds all: so it can read, and {@code /trust} says so.
 */
@Tag("E-05")
class UnlinkableIT {

    private static final int SCHOOLS = 12;
    private static final int PEOPLE = 8;
    private static final int ALL = SCHOOLS * PEOPLE;

    /** Told by other stories. */
    private static final Set<String> TAKEN = Set.of("NO:ORGNR:899990188");

    /** What each answers: no two alike. */
    private static final List<Plain> ANSWERS =
            IntStream.range(0, PEOPLE).mapToObj(UnlinkableIT::answers).toList();

    private static Whole whole;
    private static List<Colleagues> schools;
    private static List<String> numbers;
    private static UUID round;
    private static final List<String> persons = new ArrayList<>();
    private static final List<String> keys = new ArrayList<>();

    /** What lies in the database while the schools are open; the write-ahead log holds it afterwards too. */
    private static List<SealedForSchool> sealed;

    private static List<Mark> marks;

    /** @param sheet with its encapsulated key */
    record SealedForSchool(String assessment, byte[] publicKey, byte[] sheet) {}

    record Mark(String assessment, String person) {}

    @BeforeAll
    static void eightOccasions() throws SQLException {
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
        for (var occasion = 0; occasion < PEOPLE; occasion++) {
            for (var school : schools) {
                var person = "colleague-" + UUID.randomUUID();
                var key = school.fillAs(person, round, ANSWERS.get(occasion).answers());
                assertThat(school.submit(key)).isEqualTo(200);
                persons.add(person);
                keys.add(key);
            }
        }
        sealed = sealedSheets();
        marks = issuedMarks();
    }

    /** Told apart by the first two questions. */
    private static Plain answers(int occasion) {
        var answers = new HashMap<String, Integer>();
        Colleagues.OTHER_SHORT_FORM.forEach(question -> answers.put(question, 3));
        answers.put(Colleagues.OTHER_SHORT_FORM.get(0), 1 + occasion % 5);
        answers.put(Colleagues.OTHER_SHORT_FORM.get(1), 1 + occasion / 5);
        return new Plain(answers);
    }

    @Test
    @Timeout(600)
    void whoCopiesTheDiskLinksNobody() throws SQLException, IOException {
        assertThat(sealed).hasSize(ALL);
        assertThat(marks).hasSize(ALL);
        var open = whole.disk();
        var withoutKeys = open.without(whole.keyFolder());
        findsWhatIsWrittenInClear();
        assertThat(inClear(open)).as("sheets in clear, open").isEmpty();
        assertThat(opened(withoutKeys))
                .as("sheets opened without the key store")
                .isEmpty();
        assertThat(recognised(withoutKeys))
                .as("persons recognised without the key store")
                .isEmpty();
        assertThat(opened(open)).as("sheets opened with the key store, open").hasSize(ALL);
        assertThat(recognised(open))
                .as("persons recognised with the key store, open")
                .hasSize(ALL);
        logsTellNothing();

        schools.forEach(school -> school.close(round));
        var closed = whole.disk();
        assertThat(stillThere(closed))
                .as("sealed sheets that the log still holds")
                .isNotEmpty();
        assertThat(inClear(closed)).as("sheets in clear, closed").isEmpty();
        assertThat(opened(closed)).as("sheets opened, closed").isEmpty();
        assertThat(recognised(closed)).as("persons recognised, closed").isEmpty();
        logsTellNothing();
    }

    /** The reader sees a sheet in clear when there is one: in a table, or only in the log. */
    private static void findsWhatIsWrittenInClear() throws SQLException {
        var canary = new Plain(Map.of("canary-one", 2, "canary-three", 5, "canary-fourteen", 4));
        try (var owner = whole.database("assessment").asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table canary (answers jsonb, text text)");
            statement.execute("insert into canary values ('{%1$s}', '%1$s')".formatted(canary.text()));
            statement.execute("drop table canary");
        }
        assertThat(inClear(whole.disk(), List.of(canary))).containsExactlyInAnyOrderElementsOf(canary.both());
    }

    private static Set<String> inClear(Disk disk) {
        return inClear(disk, ANSWERS);
    }

    private static Set<String> inClear(Disk disk, List<Plain> answers) {
        var one = answers.getFirst();
        var texts = disk.finds(one.textMark(), answers.stream().map(Plain::text).toList());
        var binaries =
                disk.finds(one.binaryMark(), answers.stream().map(Plain::binary).toList());
        return Stream.concat(texts.stream(), binaries.stream()).collect(Collectors.toSet());
    }

    private static Set<String> stillThere(Disk disk) {
        return disk.finds(
                "",
                sealed.stream()
                        .map(each -> new String(each.sheet(), ISO_8859_1))
                        .limit(PEOPLE)
                        .toList());
    }

    /** Sheets that open with any private key that lies anywhere. */
    private static List<String> opened(Disk disk) {
        return disk.privateKeys().stream()
                .flatMap(key -> sealed.stream()
                        .flatMap(sheet ->
                                Hpke.open(key.getBytes(ISO_8859_1), sheet.publicKey(), info(sheet), sheet.sheet())
                                        .stream()))
                .filter(content -> ANSWERS.stream().anyMatch(answers -> content.contains(answers.text())))
                .toList();
    }

    private static byte[] info(SealedForSchool sheet) {
        return "avsats sheet 1|%s|teacher".formatted(sheet.assessment()).getBytes(UTF_8);
    }

    /** Persons whose mark on a list comes out under any secret that lies anywhere. */
    private static List<String> recognised(Disk disk) {
        var onLists = marks.stream().map(Mark::person).collect(Collectors.toSet());
        return disk.secrets().stream()
                .flatMap(secret -> persons.stream().filter(person -> ways(person)
                        .anyMatch(text -> onLists.contains(mac(secret.getBytes(ISO_8859_1), text)))))
                .toList();
    }

    /** As marks are made now, and as they were made under one secret for all lists. */
    private static Stream<String> ways(String person) {
        var before =
                marks.stream().map(Mark::assessment).distinct().map(list -> "avsats person 1|" + list + "|" + person);
        return Stream.concat(Stream.of("avsats person 2|" + person), before);
    }

    private static String mac(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<SealedForSchool> sealedSheets() throws SQLException {
        var query = """
                select s.assessment, r.encoded, s.sealed from sealed_sheet s
                join release_key r on r.assessment = s.assessment and r.role = s.role
                join school_assessment a on a.id = s.assessment where a.round = ?""";
        try (var owner = whole.database("assessment").asOwner();
                var statement = owner.prepareStatement(query)) {
            statement.setObject(1, round);
            var rows = statement.executeQuery();
            var found = new ArrayList<SealedForSchool>();
            while (rows.next()) {
                found.add(new SealedForSchool(rows.getString(1), rows.getBytes(2), rows.getBytes(3)));
            }
            return found;
        }
    }

    private static List<Mark> issuedMarks() throws SQLException {
        return whole
                .database("assessment")
                .rows(
                        "select i.assessment || ' ' || i.person from ballot_issued i"
                                + " join school_assessment a on a.id = i.assessment where a.round = ?",
                        round)
                .stream()
                .map(row -> row.split(" "))
                .map(row -> new Mark(row[0], row[1]))
                .toList();
    }

    /** No log holds a code, a person or a mark, and none an address of the answer side. */
    private static void logsTellNothing() throws IOException {
        var values = Stream.of(persons.stream(), keys.stream(), marks.stream().map(Mark::person))
                .flatMap(each -> each)
                .toList();
        for (var log : whole.logs()) {
            var text = Files.readString(log);
            assertThat(text).as(log.toString()).doesNotContain("/ballot/v1", "/ballot/token");
            assertThat(values.stream().filter(text::contains))
                    .as(log.toString())
                    .isEmpty();
        }
    }
}
