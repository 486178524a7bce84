package no.avsats.assessment;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.avsats.stack.TestStack;

/** The service's database as its owner sees it: the service itself may not read what the two sides of a ballot keep. */
public final class OwnersView {

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
}
