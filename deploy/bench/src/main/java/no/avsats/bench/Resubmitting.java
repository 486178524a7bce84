package no.avsats.bench;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Submits the sheets of one school again and again; they are made drafts again behind the service's back, outside of what is timed. */
final class Resubmitting implements Call, AutoCloseable {

    private final Answers answers;
    private final Sheets sheets;
    private final Connection database;
    private final Sql draftAgain;
    private final ExecutorService behind = Executors.newSingleThreadExecutor();

    Resubmitting(Rig rig, Answers answers, Sheets sheets, Map<String, ?> school) throws SQLException {
        this.answers = answers;
        this.sheets = sheets;
        draftAgain = Sql.of("draft-again.sql", school);
        database = rig.database("assessment");
        database.setAutoCommit(false);
    }

    @Override
    public Future<Void> send(HttpClient client) {
        var sheet = sheets.take();
        return answers.submit(client, sheet).map(_ -> {
            behind.execute(() -> again(sheet));
            return null;
        });
    }

    private void again(Sheets.Sheet sheet) {
        try {
            var sealed = Locked.lock(sheet.key(), answers.content().draft(answers.complete()));
            draftAgain.with(Map.of("hash", sheet.hash(), "sealed", sealed)).run(database);
            database.commit();
            sheets.giveBack(sheet);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        behind.close();
        database.close();
    }
}
