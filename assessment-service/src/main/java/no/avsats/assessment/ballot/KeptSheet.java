package no.avsats.assessment.ballot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * What the holder of a resume code keeps here, locked with it: a draft, and afterwards what they submitted. Rows lie in the order
 * of their writers, which beside a list of log-ins tells whose is whose; so nobody can read in them, and nothing in them leads to
 * the {@link AnswerSheet} that counts. Goes at closing.
 */
@Entity
@Table(name = "kept_sheet")
class KeptSheet extends PanacheEntityBase {

    @Id
    String keyHash;

    UUID assessment;

    @Enumerated(EnumType.STRING)
    Respondent role;

    byte[] sealed;

    @Transient
    private Seal seal;

    /** An empty one, kept. */
    static KeptSheet open(SchoolAssessment assessment, Respondent role, ResumeKey key) {
        var sheet = new KeptSheet();
        sheet.keyHash = key.hash();
        sheet.assessment = assessment.id();
        sheet.role = role;
        sheet.seal = key.seal();
        sheet.sealed = sheet.seal.lock(Content.EMPTY);
        Side.ANSWERS.tell(sheet::persist);
        return sheet;
    }

    static Optional<KeptSheet> find(ResumeKey key) {
        Optional<KeptSheet> found = Side.ANSWERS.ask(() -> findByIdOptional(key.hash()));
        found.ifPresent(sheet -> sheet.seal = key.seal());
        return found;
    }

    Content content() {
        return seal.unlock(sealed);
    }

    /** @throws AlreadySubmitted when another tab has submitted */
    Content write(Written written) {
        var kept = Side.ANSWERS.ask(() -> {
            awaitTurn();
            return content().submitted()
                    ? Optional.<Content>empty()
                    : Optional.of(keep(content().with(written)));
        });
        return kept.orElseThrow(AlreadySubmitted::new);
    }

    /** Once more changes nothing. */
    Content submit(ResumeKey key, SchoolAssessment open) {
        return Side.ANSWERS.ask(() -> {
            awaitTurn();
            var content = content();
            if (content.submitted()) {
                return content;
            }
            AnswerSheet.add(open, role, content);
            Receipt.give(key, open);
            return keep(content.handedIn());
        });
    }

    private Content keep(Content content) {
        sealed = seal.lock(content);
        return content;
    }

    /** Two tabs take turns: what the other one has written is read anew. */
    private void awaitTurn() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** On the answer side. */
    static void forget(SchoolAssessment assessment) {
        delete("assessment", assessment.id());
    }
}
