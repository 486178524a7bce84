package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;

/** That the codes of a role at a school were printed, how many, and what they begin with; the codes themselves are nowhere. */
@Entity
@IdClass(PrintedBatch.Key.class)
@Table(name = "codes_printed")
class PrintedBatch extends PanacheEntityBase {

    static final int MOST = 10_000;

    /** More pupils than any school has. */
    static final int MOST_PUPILS = 2_000;

    @Id
    UUID assessment;

    @Id
    @Enumerated(EnumType.STRING)
    Respondent role;

    int printed;
    String locator;

    record Key(UUID assessment, Respondent role) {}

    /**
     * Keeps that a batch is made.
     *
     * @return its locator, which no other batch has
     * @throws TooManyCodes when there are fewer people than codes
     * @throws CodesPrinted when there is a batch: a second one would be more than there are people
     */
    static String record(SchoolAssessment assessment, Respondent role, int printed, int headcount) {
        if (printed < 1 || printed > headcount || printed > MOST) {
            throw new TooManyCodes(headcount);
        }
        while (printed(assessment, role).isEmpty()) {
            var locator = PrintedCode.newLocator();
            if (add(assessment, role, printed, locator)) {
                return locator;
            }
        }
        throw new CodesPrinted();
    }

    /** The next of those that are handed out one by one, from 1. The assessment must be held, so that none comes twice. */
    static PrintedBatch next(SchoolAssessment held, Respondent role) {
        while (printed(held, role).isEmpty()) {
            add(held, role, 0, PrintedCode.newLocator());
        }
        return Side.ANSWERS.ask(() -> {
            PrintedBatch batch =
                    find("assessment = ?1 and role = ?2", held.id(), role).firstResult();
            batch.printed++;
            return batch;
        });
    }

    /** False when there is a batch, or another one has the locator. */
    private static boolean add(SchoolAssessment assessment, Respondent role, int printed, String locator) {
        return Side.ANSWERS.ask(() -> getEntityManager()
                        .createNativeQuery("insert into codes_printed (assessment, role, printed, locator)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, assessment.id())
                        .setParameter(2, role.name())
                        .setParameter(3, printed)
                        .setParameter(4, locator)
                        .executeUpdate()
                == 1);
    }

    static Optional<PrintedBatch> at(String locator) {
        return Side.ANSWERS.ask(() -> find("locator", locator).firstResultOptional());
    }

    static Optional<Integer> printed(SchoolAssessment assessment, Respondent role) {
        return Side.ANSWERS
                .ask(() -> PrintedBatch.<PrintedBatch>find("assessment = ?1 and role = ?2", assessment.id(), role)
                        .firstResultOptional())
                .map(batch -> batch.printed);
    }
}
