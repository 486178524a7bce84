package no.avsats.assessment.journey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.PageToken;

/** That an owner's office found its IT at a stage. Never changed: who finds another stage records it anew. */
@Entity
@Table(name = "journey_stage")
class RecordedStage extends PanacheEntityBase {

    @Id
    UUID id;

    String owner;
    String framework;
    String stage;
    Instant recordedAt;

    /** @param framework framework and version that describes the stage */
    static void record(String owner, String framework, String stage) {
        var recorded = new RecordedStage();
        recorded.id = UUID.randomUUID();
        recorded.owner = owner;
        recorded.framework = framework;
        recorded.stage = stage;
        recorded.recordedAt = Instant.now();
        recorded.persist();
    }

    /** Newest first; one more than the limit when there are more. */
    static List<RecordedStage> after(String owner, String key, int limit) {
        if (key.isEmpty()) {
            return find("owner = ?1 order by recordedAt desc, id", owner)
                    .<RecordedStage>page(Page.ofSize(limit + 1))
                    .list();
        }
        var last = RecordedStage.<RecordedStage>findByIdOptional(PageToken.identity(key))
                .orElseThrow(PageToken::foreign);
        return find(
                        "owner = ?1 and (recordedAt < ?2 or (recordedAt = ?2 and id > ?3)) order by recordedAt desc, id",
                        owner,
                        last.recordedAt,
                        last.id)
                .<RecordedStage>page(Page.ofSize(limit + 1))
                .list();
    }

    String listKey() {
        return id.toString();
    }
}
