package no.avsats.bench;

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

    private Ledger() {}

    /**
     * @param rounds of the sheets; nothing else was submitted in them
     * @throws WrongAnswer when a sheet is not as it was acknowledged last, or missing, or not counted once
     */
    static void check(Rig rig, String indicator, Sheets sheets, List<OwnerRound> rounds) throws SQLException {
        var stored = stored(rig, sheets);
        for (var sheet : sheets.all()) {
            var held = Locked.open(sheet.key(), stored.getOrDefault(sheet.number(), new byte[0]));
            var found = held.path("answers").path(indicator).asInt() + " "
                    + held.path("submitted").asBoolean();
            var acknowledged = sheet.level() + " " + sheet.isSubmitted();
            if (!acknowledged.equals(found)) {
                throw new WrongAnswer(
                        "sheet %d is kept as %s instead of %s".formatted(sheet.number(), found, acknowledged));
            }
        }
        long submitted = sheets.all().stream().filter(Sheet::isSubmitted).count();
        long counted = 0;
        for (var round : rounds) counted += round.counted();
        if (counted != submitted) {
            throw new WrongAnswer("%d answers count, %d were submitted".formatted(counted, submitted));
        }
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
