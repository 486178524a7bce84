package no.avsats.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keycloak sessions that are over, in the service's own database so that a restart forgets none. */
@ApplicationScoped
class EndedSessions {

    private final DataSource database;

    EndedSessions(DataSource database) {
        this.database = database;
    }

    /** Once more is no error. Rows older than the longest Keycloak session (8 hours) are of no use and go. */
    void add(String session) {
        run("delete from ended_session where ended_at < now() - interval '12 hours'");
        run("insert into ended_session (sid) values (?) on conflict do nothing", session);
    }

    boolean contains(String session) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from ended_session where sid = ?")) {
            query.setString(1, session);
            return query.executeQuery().next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
