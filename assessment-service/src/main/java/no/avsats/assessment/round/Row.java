package no.avsats.assessment.round;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * A row that is held until the transaction ends. The lock comes first and the row is read after it; Hibernate's own lock on
 * an entity with an eager association reads first, and what it has read may be over by then.
 */
public final class Row {

    private Row() {}

    /** Nobody else holds the row. The entity is then as it stands in the database. */
    public static void holdAlone(EntityManager database, String table, UUID id, Object entity) {
        hold(database, "select 1 from " + table + " where id = ?1 for no key update", id, entity);
    }

    /** Others may share the row, nobody holds it alone. The entity is then as it stands in the database. */
    public static void share(EntityManager database, String table, UUID id, Object entity) {
        hold(database, "select 1 from " + table + " where id = ?1 for share", id, entity);
    }

    private static void hold(EntityManager database, String query, UUID id, Object entity) {
        var unused = database.createNativeQuery(query).setParameter(1, id).getResultList();
        database.refresh(entity);
    }
}
