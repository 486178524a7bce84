package no.avsats.assessment.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.caller.Role;

/** That somebody looked at a school's figures: as which role, and when. */
@Entity
@Table(name = "release_view")
class View extends PanacheEntityBase {

    @Id
    UUID id;

    UUID release;
    String school;

    @Enumerated(EnumType.STRING)
    Role viewer;

    Instant viewedAt;

    static void log(Release release, String school, Role viewer) {
        var view = new View();
        view.id = UUID.randomUUID();
        view.release = release.id();
        view.school = school;
        view.viewer = viewer;
        view.viewedAt = Instant.now();
        view.persist();
    }

    /** Newest first; one more than the limit when there are more. */
    static List<View> of(Release release, String key, int limit) {
        var at = key.split("/", 2);
        var query = at.length < 2
                ? find("release = ?1 order by viewedAt desc, id", release.id())
                : find(
                        "release = ?1 and (viewedAt < ?2 or (viewedAt = ?2 and id > ?3)) order by viewedAt desc, id",
                        release.id(),
                        Instant.parse(at[0]),
                        UUID.fromString(at[1]));
        return query.<View>page(Page.ofSize(limit + 1)).list();
    }

    String listKey() {
        return viewedAt + "/" + id;
    }
}
