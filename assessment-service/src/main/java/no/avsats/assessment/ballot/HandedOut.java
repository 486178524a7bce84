package no.avsats.assessment.ballot;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.caller.Role;

/**
 * That a code was handed out at a school where teachers log in, for the school to see: why, when, and by whom as a role. Not to
 * whom, and not which code.
 */
@Entity
@Table(name = "code_handed_out")
public class HandedOut extends PanacheEntityBase {

    @Id
    UUID id;

    UUID assessment;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Role byRole;

    LocalDate day;

    /** Why somebody needs a code. */
    public enum Kind {
        /** Asked for one instead of answering with the log-in, and is marked for it. */
        @JsonProperty("paper")
        PAPER,
        /** Lost their ballot. Whether it was spent nobody knows, so there are few. */
        @JsonProperty("spare")
        SPARE
    }

    static void log(SchoolAssessment assessment, Kind kind, Role by) {
        var handed = new HandedOut();
        handed.id = UUID.randomUUID();
        handed.assessment = assessment.id();
        handed.kind = kind;
        handed.byRole = by;
        handed.day = SchoolDays.today();
        handed.persist();
    }

    /** How many of the kind; the result shows the number of spare codes. */
    public static int count(SchoolAssessment assessment, Kind kind) {
        return Math.toIntExact(count("assessment = ?1 and kind = ?2", assessment.id(), kind));
    }
}
