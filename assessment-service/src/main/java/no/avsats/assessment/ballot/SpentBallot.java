package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.avsats.assessment.round.SchoolAssessment;

/** That a ballot was used, not by whom and not for which answers. */
@Entity
@Table(name = "ballot_spent")
class SpentBallot extends PanacheEntityBase {

    @Id
    String mark;

    UUID assessment;

    /** False when it was used before, in whatever other tab or process; who comes at the same moment waits for the first. */
    static boolean spend(ValidBallot ballot, SchoolAssessment assessment) {
        return Side.ANSWERS.ask(() -> getEntityManager()
                        .createNativeQuery(
                                "insert into ballot_spent (mark, assessment) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, ballot.mark())
                        .setParameter(2, assessment.id())
                        .executeUpdate()
                == 1);
    }
}
