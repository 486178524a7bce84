package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** That a ballot was used, not by whom and not for which answers. */
@Entity
@Table(name = "ballot_spent")
class SpentBallot extends PanacheEntityBase {

    private static final String SPEND =
            "insert into ballot_spent (mark, assessment) values (?, ?) on conflict do nothing";

    @Id
    String mark;

    UUID assessment;

    /** False when it was used before, in whatever other tab or process; who comes at the same moment waits for the first. */
    static boolean spend(Connection database, ValidBallot ballot, UUID assessment) throws SQLException {
        try (var insert = database.prepareStatement(SPEND)) {
            insert.setString(1, ballot.mark());
            insert.setObject(2, assessment);
            return insert.executeUpdate() == 1;
        }
    }
}
