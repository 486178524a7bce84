package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * That an answer is in, for whoever holds its receipt; not what it says and not which one it is. Made of the answers' key by
 * another way than what the answers are stored under, so that no receipt that somebody shows leads to their answers. Goes 30
 * days after closing. Given by {@link SealedSheet#submit}.
 */
@Entity
@Table(name = "ballot_receipt")
public class Receipt extends PanacheEntityBase {

    private static final int LENGTH = 16;

    /** 16 characters. */
    @Id
    String text;

    UUID assessment;

    /** The school assessment that counts the answer. */
    static Optional<UUID> find(String typed) {
        return Base32.read(typed, LENGTH)
                .flatMap(read -> Side.ANSWERS.ask(() -> Receipt.<Receipt>findByIdOptional(read)))
                .map(receipt -> receipt.assessment);
    }

    /** Forgets those of schools that closed before the day. */
    public static void forgetClosedBefore(LocalDate day) {
        var closed = SchoolAssessment.closedBefore(day);
        Side.ANSWERS.tell(() -> delete("assessment in ?1", closed));
    }
}
