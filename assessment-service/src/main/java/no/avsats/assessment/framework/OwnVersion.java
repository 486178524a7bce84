package no.avsats.assessment.framework;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.avsats.problem.Revision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A version of a framework that an owner made out of another one: a draft, at most one an owner, until it is published;
 * final after that. What is left out stays in the document, so that it can come back as it was.
 *
 * <p>For pages: {@link #ofOwner}, {@link #draft}, {@link #held}; {@link Drafting} changes it.
 */
@Entity
@Table(name = "own_framework")
public class OwnVersion extends PanacheEntityBase {

    @Id
    String key;

    String family;
    int version;
    String owner;
    boolean published;

    @JdbcTypeCode(SqlTypes.JSON)
    Framework document;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> leftOut;

    long revision;

    /** A draft that changes nothing yet, not stored. */
    static OwnVersion of(String owner, int version, Framework base, Set<String> leftOut) {
        var draft = new OwnVersion();
        draft.owner = owner;
        draft.family = family(base.id(), owner);
        draft.version = version;
        draft.leftOut = leftOut;
        draft.document = next(base).as(draft.family, version, base.key());
        draft.key = draft.document.key();
        return draft;
    }

    /** Owners' ids never meet: each carries the owner's identifier. */
    private static String family(String id, String owner) {
        var suffix = "-" + owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return id.endsWith(suffix) ? id : id + suffix;
    }

    private static Framework next(Framework base) {
        return base.with(
                base.forms(),
                base.areas().stream()
                        .map(area -> area.with(area.indicators().stream()
                                .map(Indicator::unchanged)
                                .toList()))
                        .toList());
    }

    /** The published framework of this key, whoever owns it. */
    static Optional<OwnVersion> published(String key) {
        return find("key = ?1 and published", key).firstResultOptional();
    }

    /** Keys of what the owner has published, newest first. */
    static List<String> publishedKeys(String owner) {
        return find("select key from OwnVersion where owner = ?1 and published order by version desc", owner)
                .project(String.class)
                .list();
    }

    /** The owner's versions, newest first. */
    public static List<OwnVersion> ofOwner(String owner) {
        return list("owner = ?1 order by version desc", owner);
    }

    public static Optional<OwnVersion> draft(String owner) {
        return find("owner = ?1 and not published", owner).firstResultOptional();
    }

    /** The owner's draft, locked against others until the transaction ends. */
    public static Optional<OwnVersion> held(String owner) {
        return OwnVersion.<OwnVersion>find("owner = ?1 and not published", owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The framework as a round would ask it. */
    public Framework framework() {
        return document.without(leftOut);
    }

    /** With what is left out. */
    public Framework whole() {
        return document;
    }

    public Set<String> leftOut() {
        return leftOut;
    }

    public boolean isPublished() {
        return published;
    }

    public String owner() {
        return owner;
    }

    public Revision revision() {
        return new Revision(revision);
    }

    void change(UnaryOperator<Framework> change) {
        document = change.apply(document);
        revision++;
    }

    /** Leaves a part out, or takes it in again. */
    void leaveOut(String id, boolean out) {
        var changed = new TreeSet<>(leftOut);
        if (out ? changed.add(id) : changed.remove(id)) {
            leftOut = changed;
            revision++;
        }
    }

    void takeAllIn() {
        leftOut = Set.of();
    }

    void publish() {
        published = true;
        revision++;
    }
}
