package no.avsats.identity.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.identity.directory.Finding;
import org.jspecify.annotations.Nullable;

/** What became of one row. Never holds what stood in it. */
@Entity
class ImportItem extends PanacheEntityBase {

    /** What has become of a row. */
    enum Status {
        /** Checked, not brought in yet. */
        PENDING,
        SUCCESS,
        /** Brought in, or ready to be, with something to know about. */
        WARNING,
        ERROR
    }

    @Id
    UUID id = UUID.randomUUID();

    @Column(name = "import")
    UUID of;

    int position;

    String file;

    int line;

    @Nullable
    String field;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    String code;

    @Nullable
    String detail;

    ImportItem() {}

    ImportItem(UUID of, int position, Content.Place place) {
        this.of = of;
        this.position = position;
        this.file = place.file();
        this.line = place.line();
        this.status = Status.PENDING;
    }

    ImportItem(UUID of, int position, Finding finding) {
        this(of, position, new Content.Place(finding.file(), finding.line()));
        take(finding);
    }

    final void take(Finding finding) {
        field = finding.field();
        status = finding.isError() ? Status.ERROR : Status.WARNING;
        code = finding.code();
        detail = finding.detail();
    }

    /** In the order of the files. */
    static List<ImportItem> page(UUID of, @Nullable Status status, int after, int limit) {
        var statuses = status == null ? List.of(Status.values()) : List.of(status);
        return find("of = ?1 and status in ?2 and position > ?3 order by position", of, statuses, after)
                .page(0, limit)
                .list();
    }

    static Map<Status, Long> counts(UUID of) {
        return getEntityManager()
                .createQuery("select status, count(*) from ImportItem where of = :of group by status", Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Status) row[0], row -> (Long) row[1]));
    }

    static void settle(UUID of) {
        update("status = ?1 where of = ?2 and status = ?3", Status.SUCCESS, of, Status.PENDING);
    }
}
