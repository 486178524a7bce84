package no.avsats.strategy.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.strategy.directory.Organisation;

/**
 * What the caller may see of strategies and plans, as conditions of a query. The same rules as {@code Access} and {@code Reader}
 * have for one strategy and one plan, but for drafts that somebody is asked to approve: those are read on their own page.
 */
@RequestScoped
class Sight {

    /** On {@code s}, a strategy. */
    static final String STRATEGY = """
            (s.edition > 0 or s.organisation = any(:writes) or (s.state = 'CONSULTATION' and :known)
              or (s.state in ('PROPOSED', 'DECIDED')
                  and (s.owner = any(:relatedOwners) or s.organisation = any(:relatedUnits)
                    or (s.consultation_until is not null and :known))))""";

    /** On {@code m} of {@code p}, a measure in a plan that is not over. Only the school's own people see what is not adopted. */
    static final String PLAN_MEASURE = """
            (m.status <> 'DROPPED' and p.state <> 'CLOSED'
              and (p.school = any(:staff) or (m.since_edition > 0
                  and (p.owner = any(:readOwners) or p.school = any(:readUnits)))))""";

    private static final Set<Role> WRITERS = Set.of(Role.OFFICE, Role.LEADER, Role.COORDINATOR);
    private static final Set<Role> STAFF = Set.of(Role.LEADER, Role.COORDINATOR, Role.TEACHER);
    private static final Set<Role> PLAN_READERS = Set.of(Role.OFFICE, Role.CLIENT);

    private final Caller caller;
    private final EntityManager database;

    Sight(Caller caller, EntityManager database) {
        this.caller = caller;
        this.database = database;
    }

    /** A query with every parameter of the conditions set, whichever it has. */
    Query query(String sql) {
        var query = database.createNativeQuery(sql);
        set(query, "known", caller.isKnown());
        set(query, "writes", places(WRITERS));
        set(query, "staff", places(STAFF));
        set(query, "relatedOwners", owners(_ -> true));
        set(query, "relatedUnits", units(_ -> true));
        set(query, "readOwners", owners(grant -> PLAN_READERS.contains(grant.role())));
        set(query, "readUnits", units(grant -> PLAN_READERS.contains(grant.role())));
        return query;
    }

    private static void set(Query query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
            query.setParameter(name, value);
        }
    }

    private String[] places(Set<Role> roles) {
        return array(grants(grant -> roles.contains(grant.role())).map(Grant::place));
    }

    private String[] owners(Predicate<Grant> which) {
        return array(grants(which).filter(grant -> grant.unit() == null).map(Grant::owner));
    }

    private String[] units(Predicate<Grant> which) {
        var units = grants(which)
                .filter(grant -> grant.unit() != null)
                .map(Grant::place)
                .toList();
        return array(Organisation.withThoseBelow(units).stream());
    }

    private Stream<Grant> grants(Predicate<Grant> which) {
        return caller.grants().stream().filter(which);
    }

    private static String[] array(Stream<String> values) {
        return values.distinct().toArray(String[]::new);
    }
}
