package no.avsats.assessment;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.avsats.stack.TestStack;

/** The service's database as its owner sees it: the service itself may not read what the two sides of a ballot keep. */
public final class OwnersView {

    private static final List<String> AGEING =
            List.of("""
            update round set opens_on = opens_on - interval '1 year', closes_on = closes_on - interval '1 year',
                planned_at = planned_at - interval '1 year' where owner = ?""", """
            update school_assessment set opens_on = opens_on - interval '1 year', closed_on = closed_on - interval '1 year'
            where round in (select id from round where owner = ?)""", "update release set released_at = released_at - interval '1 year' where owner = ?");

    private OwnersView() {}

    /** The first column. */
    public static List<String> texts(String query, String parameter) throws SQLException {
        var stack = TestStack.addresses();
        var owner = stack.owner("assessment");
        try (var connection = DriverManager.getConnection(stack.jdbcUrl("assessment"), owner.user(), owner.password());
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /**
     * As if a year had gone by since everything that the owner's schools were asked: the same may be asked again. What the office
     * waits for stays as it is, so that a test still shares by itself. A release is final for everybody else; here its guard is
     * lifted for one transaction.
     */
    static void age(String owner) {
        var stack = TestStack.addresses();
        var credentials = stack.owner("assessment");
        try (var connection = DriverManager.getConnection(
                        stack.jdbcUrl("assessment"), credentials.user(), credentials.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table release disable trigger release_is_final");
            for (var update : AGEING) {
                try (var aged = connection.prepareStatement(update)) {
                    aged.setString(1, owner);
                    aged.executeUpdate();
                }
            }
            statement.execute("alter table release enable trigger release_is_final");
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
