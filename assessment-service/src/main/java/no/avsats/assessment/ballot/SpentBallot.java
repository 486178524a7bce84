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

    /** @throws BallotSpent when it was used before, in whatever other tab or process */
    static void spend(Spent spent, SchoolAssessment assessment) {
        var added = getEntityManager()
                .createNativeQuery("insert into ballot_spent (mark, assessment) values (?1, ?2) on conflict do nothing")
                .setParameter(1, spent.mark())
                .setParameter(2, assessment.id())
                .executeUpdate();
        if (added == 0) {
            throw new BallotSpent();
        }
    }

    static void forget(SchoolAssessment assessment) {
        delete("assessment", assessment.id());
    }
}
