package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.bench.Sheets.Sheet;

/** Whether everything that was acknowledged is stored, once and as it was sent. */
final class Ledger {

    private static final String STORED = """
            select number, sealed
            from generate_series(cast(? as bigint), cast(? as bigint)) number
            join kept_sheet on key_hash = encode(sha256(convert_to(lpad(cast(number as text), 16, '0'), 'UTF8')), 'hex')""";

    /** From so many answers on, a figure says how many there were, in steps of {@value #STEP}. */
    private static final int TOLD_FROM = 10;

    private static final int STEP = 5;

    private Ledger() {}

    /**
     * @param rounds of the sheets; nothing else was submitted in them
     * @throws WrongAnswer when a sheet is not as it was acknowledged last, or missing, or not counted once with a receipt
     */
    static void check(Rig rig, String indicator, Sheets sheets, List<OwnerRound> rounds) throws SQLException {
        var stored = stored(rig, sheets);
        for (var sheet : sheets.all()) {
            var locked = stored.get(sheet.number());
            if (locked == null) throw new WrongAnswer("sheet %d is not kept".formatted(sheet.number()));
            var held = Locked.open(sheet.key(), locked);
            var found = held.path("answers").path(indicator).asInt() + " "
                    + held.path("submitted").asBoolean();
            var acknowledged = sheet.level() + " " + sheet.isSubmitted();
            if (!acknowledged.equals(found)) {
                throw new WrongAnswer(
                        "sheet %d is kept as %s instead of %s".formatted(sheet.number(), found, acknowledged));
            }
        }
        long submitted = sheets.all().stream().filter(Sheet::isSubmitted).count();
        equal("sheets count", submitted, OwnerRound.sum(rounds, OwnerRound::counted));
        equal("receipts are there", submitted, OwnerRound.sum(rounds, OwnerRound::receipts));
    }

    private static void equal(String what, long submitted, long found) {
        if (found != submitted) throw new WrongAnswer("%d %s, %d were submitted".formatted(found, what, submitted));
    }

    /**
     * Closes schools whose teachers have submitted: the service must open every sheet, and tell how many there were.
     *
     * @param schools of the round, from the first place
     */
    static void close(OwnerRound round, int schools) throws SQLException, IOException, InterruptedException {
        for (int place = 0; place < schools; place++) {
            int counted = round.counted(place);
            round.close(place);
            var told = told(round.leader(place).get(round.path(place) + "/release"));
            if (counted >= TOLD_FROM && told != counted - counted % STEP) {
                throw new WrongAnswer("a release tells of %d answers, %d were submitted".formatted(told, counted));
            }
        }
    }

    private static int told(JsonNode release) {
        return release.path("cells").path(0).path("answered").asInt();
    }

    private static Map<Long, byte[]> stored(Rig rig, Sheets sheets) throws SQLException {
        var stored = new HashMap<Long, byte[]>();
        try (var database = rig.database("assessment");
                var query = database.prepareStatement(STORED)) {
            query.setLong(1, sheets.first());
            query.setLong(2, sheets.last());
            try (var rows = query.executeQuery()) {
                while (rows.next()) stored.put(rows.getLong(1), rows.getBytes(2));
            }
        }
        return stored;
    }
}
