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
import no.avsats.problem.PageToken;

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

    /** Of one release, newest first; one more than the limit when there are more. */
    static List<View> of(Release release, String key, int limit) {
        return after("release", release.id(), key, limit);
    }

    /** Of everything the school has released, newest first; one more than the limit when there are more. */
    static List<View> ofSchool(String school, String key, int limit) {
        return after("school", school, key, limit);
    }

    /** How often somebody looked at the school's figures in the role. */
    static long count(String school, Role viewer) {
        return count("school = ?1 and viewer = ?2", school, viewer);
    }

    private static List<View> after(String field, Object value, String key, int limit) {
        if (key.isEmpty()) {
            return find(field + " = ?1 order by viewedAt desc, id", value)
                    .<View>page(Page.ofSize(limit + 1))
                    .list();
        }
        var last = View.<View>findByIdOptional(PageToken.identity(key)).orElseThrow(PageToken::foreign);
        return find(
                        field + " = ?1 and (viewedAt < ?2 or (viewedAt = ?2 and id > ?3)) order by viewedAt desc, id",
                        value,
                        last.viewedAt,
                        last.id)
                .<View>page(Page.ofSize(limit + 1))
                .list();
    }

    String listKey() {
        return id.toString();
    }
}
