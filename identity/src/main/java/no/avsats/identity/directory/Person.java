package no.avsats.identity.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who works for an owner. Known by the owner's own key; bound to Feide's subject at the first log-in. */
@Entity
class Person extends PanacheEntityBase {

    @Id
    UUID id = UUID.randomUUID();

    String owner;

    /** The owner's own key, mostly of its personnel system. */
    String externalId;

    /** See {@link Account}; null when there is none, then nobody can log in as this person. */
    @Nullable
    String account;

    @Nullable
    String givenName;

    @Nullable
    String familyName;

    @Nullable
    String email;

    /** No name and no contact are kept, and no list shows the person. */
    boolean protectedIdentity;

    @Nullable
    String feideSub;

    @Nullable
    String keycloakUserId;

    /** The grants that Keycloak was last told. */
    String granted = "";

    Person() {}

    Person(String owner, String externalId) {
        this.owner = owner;
        this.externalId = externalId;
    }

    static List<Person> of(String owner) {
        return list("owner", owner);
    }

    /** Whom Keycloak has been told grants of. */
    static List<Person> loggedInAt(String owner) {
        return list("owner = ?1 and keycloakUserId is not null and granted <> ''", owner);
    }

    /** Who may be meant by a log-in, locked: at most one by subject and one by account in each owner. */
    static List<Person> candidates(Collection<String> owners, String feideSub, Collection<String> accounts) {
        return find(
                        "owner in ?1 and (feideSub = ?2 or account in ?3) order by id",
                        owners,
                        feideSub,
                        accounts.isEmpty() ? List.of("") : accounts)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void take(DutyEntry entry) {
        account = entry.account();
        givenName = entry.givenName();
        familyName = entry.familyName();
        email = entry.email();
        protectedIdentity = entry.protectedIdentity();
    }

    boolean isBoundTo(String sub) {
        return sub.equals(feideSub);
    }

    boolean isFree() {
        return feideSub == null;
    }

    void bind(String sub) {
        feideSub = sub;
    }

    /** The office lets another Feide user be this person. */
    void release() {
        feideSub = null;
        keycloakUserId = null;
        granted = "";
    }

    /** Remembers what Keycloak was told, so that it can be taken back. */
    void loggedIn(String keycloakUser, List<String> grants) {
        keycloakUserId = keycloakUser;
        told(grants);
    }

    void told(List<String> grants) {
        granted = String.join(" ", grants);
    }

    /** Whether Keycloak still says more than the directory. */
    boolean hasLost(List<String> grants) {
        return keycloakUserId != null
                && Stream.of(granted.split(" ")).anyMatch(grant -> !grant.isEmpty() && !grants.contains(grant));
    }

    List<String> grants(LocalDate day) {
        return Duty.grants(Duty.activeOf(this, day));
    }

    /** Empty for a protected person. */
    String name() {
        return Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .reduce((given, family) -> given + " " + family)
                .orElse("");
    }
}
