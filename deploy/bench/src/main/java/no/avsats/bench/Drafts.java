package no.avsats.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Sees to it that submissions do not run out of sheets: when half of them are used, it checks that all that was submitted counts,
 * takes that away, and makes the sheets drafts again. Between two slices, so nothing of it is timed.
 *
 * @param rounds of the sheets; nothing else is submitted in them
 */
record Drafts(Rig rig, Answers answers, Sheets sheets, List<OwnerRound> rounds) implements Runnable {

    private static final int BATCH = 1000;
    private static final String FORGET = """
            delete from %s counted using school_assessment a where a.id = counted.assessment and a.round = any(?)""";
    private static final String AGAIN = """
            update kept_sheet kept set sealed = draft.sealed
            from unnest(cast(? as text[]), cast(? as bytea[])) draft (hash, sealed) where kept.key_hash = draft.hash""";

    @Override
    public void run() {
        if (sheets.left() * 2 >= sheets.all().size()) return;
        try (var database = rig.database("assessment")) {
            Ledger.check(rig, answers.indicator(), sheets, rounds);
            database.setAutoCommit(false);
            forget(database, "sealed_sheet");
            forget(database, "ballot_receipt");
            var used = sheets.used();
            for (int from = 0; from < used.size(); from += BATCH) {
                again(database, used.subList(from, Math.min(from + BATCH, used.size())));
            }
            database.commit();
            sheets.refill();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget(Connection database, String table) throws SQLException {
        try (var delete = database.prepareStatement(FORGET.formatted(table))) {
            var ids = rounds.stream().map(OwnerRound::round).map(UUID::fromString);
            delete.setArray(1, database.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private void again(Connection database, List<Sheets.Sheet> some) throws SQLException {
        var hashes = some.stream().map(Sheets.Sheet::hash).toArray();
        var draft = answers.content().draft(answers.complete());
        var drafts = some.stream().map(each -> Locked.lock(each.key(), draft)).toArray(byte[][]::new);
        try (var update = database.prepareStatement(AGAIN)) {
            update.setArray(1, database.createArrayOf("text", hashes));
            update.setArray(2, database.createArrayOf("bytea", drafts));
            update.executeUpdate();
        }
    }
}
