package no.avsats.identity.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person has lost a grant; Keycloak must still be told. Kept until it has been. */
@Entity
@Table(name = "session_ending")
class SessionEnding extends PanacheEntityBase {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    UUID person;

    Instant dueAt;

    int attempts;

    /** Within the transaction in which the grants ended. */
    static void whereGrantsEnded(String owner, LocalDate day) {
        var duties = Duty.activeUnder(owner, day).stream().collect(Collectors.groupingBy(duty -> duty.person.id));
        Person.loggedInAt(owner).stream()
                .filter(person -> person.hasLost(Duty.grants(duties.getOrDefault(person.id, List.of()))))
                .forEach(SessionEnding::add);
    }

    private static void add(Person person) {
        var ending = SessionEnding.<SessionEnding>findByIdOptional(person.id).orElseGet(SessionEnding::new);
        ending.person = person.id;
        ending.dueAt = Instant.now();
        ending.attempts = 0;
        ending.persist();
    }

    static List<UUID> due() {
        return SessionEnding.<SessionEnding>list("dueAt <= ?1 order by dueAt", Instant.now()).stream()
                .map(ending -> ending.person)
                .toList();
    }

    /** Twice as long each time, an hour at most. */
    void postpone() {
        attempts++;
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
        dueAt = Instant.now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
