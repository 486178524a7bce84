package no.avsats.strategy.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.avsats.problem.KeyReused;
import org.jspecify.annotations.Nullable;

/** What was made under an idempotency key, so that the same request makes it once. */
@Entity
@Table(name = "plan_request")
public class PlanRequest extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    String digest;
    UUID made;

    @Embeddable
    record Key(String school, String key) implements Serializable {}

    /**
     * @param idempotencyKey null when the sender has none
     * @param body a record, whose text is the same for the same content
     * @param work makes the thing and tells its identity
     * @return what was made now or before
     * @throws KeyReused when the key came with another body
     */
    public static UUID once(String school, @Nullable String idempotencyKey, Record body, Supplier<UUID> work) {
        if (idempotencyKey == null) {
            return work.get();
        }
        lock(school, idempotencyKey);
        var digest = digest(body);
        var key = new Key(school, idempotencyKey);
        Optional<PlanRequest> before = findByIdOptional(key);
        before.ifPresent(request -> request.mustBe(digest));
        return before.map(request -> request.made).orElseGet(() -> keep(key, digest, work.get()));
    }

    private static UUID keep(Key key, String digest, UUID made) {
        var request = new PlanRequest();
        request.key = key;
        request.digest = digest;
        request.made = made;
        request.persist();
        return made;
    }

    private static void lock(String school, String key) {
        var unused = getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, school + " " + key)
                .getSingleResult();
    }

    private void mustBe(String other) {
        if (!digest.equals(other)) {
            throw new KeyReused();
        }
    }

    private static String digest(Record body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(body.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
