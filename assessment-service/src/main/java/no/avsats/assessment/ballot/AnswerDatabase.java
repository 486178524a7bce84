package no.avsats.assessment.ballot;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The answer side's own way into the database, past Hibernate: everybody who answers comes here after each question. It logs in
 * as the role of that side, which may touch no table that knows persons.
 */
@ApplicationScoped
class AnswerDatabase {

    private final AgroalDataSource source;

    AnswerDatabase(@DataSource("answers") AgroalDataSource source) {
        this.source = source;
    }

    interface Work<T> {
        T in(Connection database) throws SQLException;
    }

    /**
     * In a transaction of its own; a failure undoes it.
     *
     * @throws AnswersUnavailable when the database cannot be asked, or has no room
     */
    <T> T transaction(Work<T> work) {
        try (var database = source.getConnection()) {
            database.setAutoCommit(false);
            return committed(database, work);
        } catch (SQLException failed) {
            throw new AnswersUnavailable(failed);
        }
    }

    private static <T> T committed(Connection database, Work<T> work) throws SQLException {
        try {
            var done = work.in(database);
            database.commit();
            return done;
        } catch (SQLException | RuntimeException failed) {
            database.rollback();
            throw failed;
        }
    }
}
