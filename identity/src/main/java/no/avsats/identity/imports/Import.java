package no.avsats.identity.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.identity.directory.Effect;
import no.avsats.identity.directory.Finding;
import org.jspecify.annotations.Nullable;

/** An owner's files, from the moment they were sent in. */
@Entity
class Import extends PanacheEntityBase {

    /** How long checked rows wait to be brought in. */
    private static final Duration WAIT = Duration.ofDays(1);

    private static final Duration KEPT = Duration.ofDays(90);

    /** How far an import has come. */
    enum Status {
        /** Ready to be brought in. */
        CHECKED,
        IMPORTED,
        /** Something in it is wrong: nothing of it was brought in. */
        REFUSED,
        /** Checked too long ago. */
        EXPIRED
    }

    @Id
    UUID id = UUID.randomUUID();

    String owner;

    @Enumerated(EnumType.STRING)
    Status status;

    Instant createdAt;

    int rows;

    /** Checked rows as JSON; null unless they wait. */
    @Nullable
    String content;

    @Nullable
    String idempotencyKey;

    String fingerprint;

    @Embedded
    Effect effect;

    Import() {}

    Import(String owner, int rows, @Nullable String key, String fingerprint) {
        this.owner = owner;
        this.status = Status.CHECKED;
        this.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.rows = rows;
        this.idempotencyKey = key;
        this.fingerprint = fingerprint;
        this.effect = new Effect(0, 0, 0, 0, 0, 0, 0, 0);
    }

    static Optional<Import> of(String owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    static Optional<Import> byKey(String owner, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : find("owner = ?1 and idempotencyKey = ?2", owner, key).firstResultOptional();
    }

    static List<Import> latest(String owner) {
        return find("owner = ?1 order by createdAt desc", owner).page(0, 10).list();
    }

    /** One import at a time an owner. Held until the transaction ends. */
    static void lock(String owner) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:owner, 0)) as text)", String.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Rows hold names: they go when nobody has come back for them, and in time the whole record. */
    static void clean() {
        var now = Instant.now();
        update(
                "status = ?1, content = null where status = ?2 and createdAt < ?3",
                Status.EXPIRED,
                Status.CHECKED,
                now.minus(WAIT));
        delete("createdAt < ?1", now.minus(KEPT));
    }

    /** Whether somebody must first say that so many duties may end. */
    boolean needs(boolean confirmed) {
        return status == Status.CHECKED && effect.endsTooMuch() && !confirmed;
    }

    void refuse(List<Finding> findings) {
        status = Status.REFUSED;
        content = null;
        ImportItem.delete("of", id);
        for (var i = 0; i < findings.size(); i++) {
            new ImportItem(id, i + 1, findings.get(i)).persist();
        }
    }

    void check(Content checked, String json, List<Finding> findings, Effect would) {
        content = json;
        effect = would;
        ImportItem.delete("of", id);
        var byPlace = findings.stream()
                .collect(Collectors.groupingBy(finding -> new Content.Place(finding.file(), finding.line())));
        var position = 1;
        for (var place : checked.places()) {
            var item = new ImportItem(id, position++, place);
            byPlace.getOrDefault(place, List.of()).stream().findFirst().ifPresent(item::take);
            item.persist();
        }
    }

    void bringIn() {
        status = Status.IMPORTED;
        content = null;
        Import.flush();
        ImportItem.settle(id);
    }
}
