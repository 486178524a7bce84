package no.avsats.reporting.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.avsats.identity.events.OrganisationChanged;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.jspecify.annotations.Nullable;

/** The newest snapshot of one organisation. */
@Entity
class Organisation extends PanacheEntityBase {

    @Id
    String organisation;

    long version;
    String owner;

    @Nullable
    String parent;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    static void take(OrganisationChanged changed) {
        var known = of(changed.organisation());
        if (known.isPresent()) {
            known.get().renew(changed);
            return;
        }
        var unknown = new Organisation();
        unknown.organisation = changed.organisation();
        unknown.show(changed);
        unknown.persist();
    }

    static Optional<Organisation> of(String organisation) {
        return findByIdOptional(organisation);
    }

    static List<Organisation> below(String owner) {
        return list("owner", owner);
    }

    static List<Organisation> everywhere() {
        return listAll();
    }

    boolean isOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    private void renew(OrganisationChanged changed) {
        if (changed.version() > version) {
            show(changed);
        }
    }

    private void show(OrganisationChanged changed) {
        version = changed.version();
        owner = changed.owner();
        parent = changed.parent();
        kind = changed.kind();
        name = changed.name();
        validFrom = changed.validFrom();
        validTo = changed.validTo();
    }
}
