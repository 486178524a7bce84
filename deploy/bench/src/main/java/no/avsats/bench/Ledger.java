package no.avsats.bench;

import java.sql.SQLException;
import java.util.HashMap;

/** Whether everything that was acknowledged is stored, once and as it was sent. */
final class Ledger {

    private static final String STORED = """
            select number, cast(r.answers ->> ? as int), r.submitted
            from generate_series(cast(? as bigint), cast(? as bigint)) number
            join response r on r.key_hash = encode(sha256(convert_to(lpad(cast(number as text), 16, '0'), 'UTF8')), 'hex')""";

    private Ledger() {}

    /** @throws WrongAnswer when a sheet is not as it was acknowledged last, or missing */
    static void check(Rig rig, String indicator, Sheets sheets) throws SQLException {
        var stored = new HashMap<Long, Object>();
        try (var database = rig.database("assessment");
                var query = database.prepareStatement(STORED)) {
            query.setString(1, indicator);
            query.setLong(2, sheets.first());
            query.setLong(3, sheets.last());
            try (var rows = query.executeQuery()) {
                while (rows.next()) stored.put(rows.getLong(1), rows.getInt(2) + " " + rows.getBoolean(3));
            }
        }
        for (var sheet : sheets.all()) {
            var acknowledged = sheet.level() + " " + sheet.isSubmitted();
            if (!acknowledged.equals(stored.get(sheet.number()))) {
                throw new WrongAnswer("sheet %d is stored as %s instead of %s"
                        .formatted(sheet.number(), stored.get(sheet.number()), acknowledged));
            }
        }
    }
}
