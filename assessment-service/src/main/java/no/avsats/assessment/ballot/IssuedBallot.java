package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.round.SchoolAssessment;
import org.jspecify.annotations.Nullable;

/**
 * That this person, as a keyed hash, got a ballot: no time, and no way to the answers. Goes at closing.
 *
 * <p>In a round about habits all its schools have one list, under the round's id.
 *
 * <p>Beside it the hash of the request that was signed: the same one, sent again after an answer that was lost, is signed again.
 * The request is blinded, so it fits every ballot there is equally well.
 */
@Entity
@IdClass(IssuedBallot.Key.class)
@Table(name = "ballot_issued")
class IssuedBallot extends PanacheEntityBase {

    /** Of the list: see {@link SchoolAssessment#issuingList}. */
    @Id
    UUID assessment;

    @Id
    String person;

    /** Null when they asked for paper instead. */
    @Nullable
    String request;

    record Key(UUID assessment, String person) {}

    /**
     * @throws BallotIssued when the person got one before, for another request
     * @throws UnfitRequest when another person sent the request
     */
    static void record(SchoolAssessment assessment, String person, String request) {
        var kept = Side.ISSUING.ask(() -> {
            add(assessment, person, request);
            return find(assessment, person);
        });
        if (!request.equals(kept.orElseThrow(UnfitRequest::new).request)) {
            throw new BallotIssued();
        }
    }

    static boolean has(SchoolAssessment assessment, String person) {
        return Side.ISSUING.ask(() -> find(assessment, person)).isPresent();
    }

    /**
     * Marks the person as somebody who answers on paper; once more changes nothing.
     *
     * @throws BallotIssued when they had a ballot signed before
     */
    static void recordOnPaper(SchoolAssessment assessment, String person) {
        var kept = Side.ISSUING.ask(() -> {
            add(assessment, person, null);
            return find(assessment, person);
        });
        if (kept.orElseThrow().request != null) {
            throw new BallotIssued();
        }
    }

    static boolean isOnPaper(SchoolAssessment assessment, String person) {
        return Side.ISSUING
                .ask(() -> find(assessment, person))
                .filter(each -> each.request == null)
                .isPresent();
    }

    /** How many have asked for paper. */
    static int onPaper(SchoolAssessment assessment) {
        return Math.toIntExact(
                Side.ISSUING.ask(() -> count("assessment = ?1 and request is null", assessment.issuingList())));
    }

    private static void add(SchoolAssessment assessment, String person, @Nullable String request) {
        getEntityManager()
                .createNativeQuery("insert into ballot_issued (assessment, person, request)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, assessment.issuingList())
                .setParameter(2, person)
                .setParameter(3, request)
                .executeUpdate();
    }

    private static Optional<IssuedBallot> find(SchoolAssessment assessment, String person) {
        return find("assessment = ?1 and person = ?2", assessment.issuingList(), person)
                .firstResultOptional();
    }

    static void forget(UUID list) {
        Side.ISSUING.tell(() -> delete("assessment", list));
    }
}
