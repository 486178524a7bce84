package no.avsats.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.avsats.bench.Sheets.Sheet;
import no.avsats.local.Upstream;

/**
 * An open round of one owner, planned and opened as an office does it; drafts and answers are put there by SQL.
 *
 * @param owner who asks
 * @param round its id
 * @param schools by place
 * @param first number of the first sheet of the first school
 */
record OwnerRound(Rig rig, String owner, String round, List<String> schools, long first) {

    private static final int FORTNIGHT = 14;
    private static final String DRAFT = """
            insert into kept_sheet (key_hash, assessment, role, sealed)
            select ?, id, 'TEACHER', ? from school_assessment where round = cast(? as uuid) and school = ?""";
    private static final String KEYS = """
            select key.assessment, key.encoded from release_key key join school_assessment a on a.id = key.assessment
            where a.round = cast(? as uuid) and a.school = any(?) and key.role = 'TEACHER'""";
    private static final String SUBMITTED = """
            insert into sealed_sheet (id, assessment, role, sealed) values (gen_random_uuid(), ?, 'TEACHER', ?)""";
    private static final String COUNTED = """
            select count(*) from %s counted join school_assessment a on a.id = counted.assessment
            where a.round = '%s' and a.school like '%s'""";

    /** One figure of a round. */
    interface Figure {
        int of(OwnerRound round) throws SQLException;
    }

    /**
     * @param number of the owner; those of its schools follow
     * @param sheet number of the first one
     */
    static OwnerRound open(Rig rig, long number, int schools, int teachers, long sheet) throws Exception {
        var ids = IntStream.rangeClosed(1, schools)
                .mapToObj(place -> "NO:ORGNR:" + (number + place))
                .toList();
        var owner = "NO:ORGNR:" + number;
        for (var service : List.of("assessment", "reporting")) {
            try (var database = rig.database(service)) {
                Sql.of(service + "-schools.sql", Map.of("first", number, "schools", schools, "teachers", teachers))
                        .run(database);
            }
        }
        var office = new Api(rig.url(Upstream.ASSESSMENT), rig.tokens().of("office@" + owner));
        var rounds = "/assessment/v1/owners/" + owner + "/rounds";
        var planned = office.post(rounds, plan(ids));
        var round = planned.path("id").asText();
        office.post(rounds + "/" + round + "/waves/1/opening", Map.of());
        return new OwnerRound(rig, owner, round, ids, sheet);
    }

    /** On printed codes: nobody logs in here, so no school needs a pair of keys. */
    private static Map<String, Object> plan(List<String> schools) {
        var today = LocalDate.now();
        return Map.of(
                "title", "Målt, ikke lest",
                "framework", "five-areas/1",
                "form", "full",
                "roles", List.of("teacher"),
                "opensOn", today.toString(),
                "closesOn", today.plusDays(FORTNIGHT).toString(),
                "shareAfter", 0,
                "answering", schools.stream().collect(Collectors.toMap(school -> school, _ -> "codes")),
                "waves", List.of(Map.of("name", "Alle", "schools", schools)));
    }

    URI service() {
        return rig.url(Upstream.ASSESSMENT);
    }

    Api leader(int place) {
        return new Api(service(), rig.tokens().of("leader@" + owner + "/" + schools.get(place)));
    }

    String path(int place) {
        return "/assessment/v1/schools/" + schools.get(place) + "/assessments/" + round;
    }

    /** As the school's leader does it. */
    void close(int place) throws IOException, InterruptedException {
        leader(place).post(path(place) + "/closing", Map.of());
    }

    /** What SQL calls a school's part in the round. */
    Map<String, String> assessment(int place) throws IOException, InterruptedException {
        var school = schools.get(place);
        var id = leader(place).get(path(place)).path("assessment").asText();
        return Map.of("round", round, "school", school, "assessment", id);
    }

    /** What the form asks, found out with the first sheet. */
    List<String> indicators() throws IOException, InterruptedException {
        var sheet = new Api(service(), "").post("/ballot/v1/resuming", Map.of("key", new Sheet(first).key()));
        var asked = new ArrayList<String>();
        sheet.path("questions").forEach(each -> asked.add(each.path("indicator").asText()));
        return asked;
    }

    /**
     * Puts drafts at the schools of some places, numbered school by school.
     *
     * @param to place, exclusive
     * @param each drafts at a school
     */
    void draft(int from, int to, int each, byte[] content) throws SQLException {
        try (var database = rig.database("assessment");
                var insert = database.prepareStatement(DRAFT)) {
            database.setAutoCommit(false);
            for (int place = from; place < to; place++) {
                for (int n = 0; n < each; n++) {
                    var sheet = new Sheet(first + (long) place * each + n);
                    insert.setString(1, sheet.hash());
                    insert.setBytes(2, Locked.lock(sheet.key(), content));
                    insert.setString(3, round);
                    insert.setString(4, schools.get(place));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            database.commit();
        }
    }

    /** How the service fills a sheet up: seen in what it writes on the first one. */
    Content content(String indicator) throws IOException, InterruptedException, SQLException {
        var sheet = new Sheet(first);
        new Api(service(), "")
                .post("/ballot/v1/answers", Map.of("key", sheet.key(), "answers", Map.of(indicator, sheet.level())));
        var length = "select length(sealed) from kept_sheet where key_hash = '%s'".formatted(sheet.hash());
        return new Content(Integer.parseInt(rig.ask("assessment", length)) - Locked.NONCE - Locked.TAG);
    }

    /**
     * Puts sheets that count at the schools of some places, each sealed for its school.
     *
     * @param to place, exclusive
     * @param each sheets at a school
     */
    void submitted(int from, int to, int each, byte[] content) throws SQLException {
        try (var database = rig.database("assessment");
                var keys = database.prepareStatement(KEYS);
                var insert = database.prepareStatement(SUBMITTED)) {
            database.setAutoCommit(false);
            keys.setString(1, round);
            keys.setArray(
                    2, database.createArrayOf("text", schools.subList(from, to).toArray()));
            try (var key = keys.executeQuery()) {
                while (key.next()) {
                    for (int n = 0; n < each; n++) {
                        insert.setObject(1, key.getObject(1));
                        insert.setBytes(2, Sealed.seal(key.getBytes(2), key.getString(1), content));
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            database.commit();
        }
    }

    /** Sheets that count. */
    int counted() throws SQLException {
        return count("sealed_sheet", "%");
    }

    /** Those of one school. */
    int counted(int place) throws SQLException {
        return count("sealed_sheet", schools.get(place));
    }

    /** Receipts that were given. */
    int receipts() throws SQLException {
        return count("ballot_receipt", "%");
    }

    private int count(String table, String school) throws SQLException {
        return Integer.parseInt(rig.ask("assessment", COUNTED.formatted(table, round, school)));
    }

    static long sum(List<OwnerRound> rounds, Figure figure) throws SQLException {
        long sum = 0;
        for (var round : rounds) sum += figure.of(round);
        return sum;
    }
}
