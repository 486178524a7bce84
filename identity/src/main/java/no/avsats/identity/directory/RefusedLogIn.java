package no.avsats.identity.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Another Feide user came with the account of this person. Stands until the office has decided. */
@Entity
@Table(name = "refused_log_in")
class RefusedLogIn extends PanacheEntityBase {

    @Id
    UUID person;

    String owner;

    Instant refusedAt;

    static void note(Person person) {
        var refused = RefusedLogIn.<RefusedLogIn>findByIdOptional(person.id).orElseGet(RefusedLogIn::new);
        refused.person = person.id;
        refused.owner = person.owner;
        refused.refusedAt = Instant.now();
        refused.persist();
    }

    static List<RefusedLogIn> at(String owner) {
        return list("owner = ?1 order by refusedAt desc", owner);
    }
}
