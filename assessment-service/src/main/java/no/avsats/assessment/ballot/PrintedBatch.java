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

/** That the codes of a role at a school were printed, and how many; the codes themselves are nowhere. */
@Entity
@IdClass(PrintedBatch.Key.class)
@Table(name = "codes_printed")
class PrintedBatch extends PanacheEntityBase {

    @Id
    UUID assessment;

    @Id
    @Enumerated(EnumType.STRING)
    Respondent role;

    int printed;

    record Key(UUID assessment, Respondent role) {}

    /** @throws CodesPrinted when there is a batch: a second one would be more than there are people */
    static void record(SchoolAssessment assessment, Respondent role, int printed) {
        var added = getEntityManager()
                .createNativeQuery("insert into codes_printed (assessment, role, printed) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, assessment.id())
                .setParameter(2, role.name())
                .setParameter(3, printed)
                .executeUpdate();
        if (added == 0) {
            throw new CodesPrinted();
        }
    }

    static Optional<Integer> printed(SchoolAssessment assessment, Respondent role) {
        return PrintedBatch.<PrintedBatch>find("assessment = ?1 and role = ?2", assessment.id(), role)
                .firstResultOptional()
                .map(batch -> batch.printed);
    }
}
