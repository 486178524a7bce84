package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.round.SchoolAssessment;

/** That this person, as a keyed hash, got a ballot: no time, and no way to the answers. Goes 30 days after closing. */
@Entity
@IdClass(IssuedBallot.Key.class)
@Table(name = "ballot_issued")
public class IssuedBallot extends PanacheEntityBase {

    @Id
    UUID assessment;

    @Id
    String person;

    record Key(UUID assessment, String person) {}

    /** @throws BallotIssued when the person got one before */
    static void record(SchoolAssessment assessment, String person) {
        var added = getEntityManager()
                .createNativeQuery(
                        "insert into ballot_issued (assessment, person) values (?1, ?2) on conflict do nothing")
                .setParameter(1, assessment.id())
                .setParameter(2, person)
                .executeUpdate();
        if (added == 0) {
            throw new BallotIssued();
        }
    }

    static boolean has(SchoolAssessment assessment, String person) {
        return count("assessment = ?1 and person = ?2", assessment.id(), person) > 0;
    }

    /** Forgets the lists of schools that closed before the day. */
    public static void forgetClosedBefore(LocalDate day) {
        delete("assessment in (select a.id from SchoolAssessment a where a.closedOn < ?1)", day);
    }
}
