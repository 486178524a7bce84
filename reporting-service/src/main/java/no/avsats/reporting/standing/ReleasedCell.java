package no.avsats.reporting.standing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One figure of a release. */
@Entity
@Table(name = "cell")
class ReleasedCell extends PanacheEntityBase {

    @Id
    UUID id;

    UUID round;
    String unit;
    String role;
    String area;

    @Nullable
    String indicator;

    int target;
    boolean suppressed;

    @Nullable
    Integer answered;

    @Nullable
    Integer level;

    @Nullable
    Integer share;

    @Nullable
    Integer atLeast;

    @Nullable
    Integer atMost;

    @Nullable
    @Enumerated(EnumType.STRING)
    ShareInWords shareInWords;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AssessmentReleased.Band> bands;

    static void add(Release.Key release, AssessmentReleased.Cell released) {
        var cell = new ReleasedCell();
        cell.id = UUID.randomUUID();
        cell.round = release.round();
        cell.unit = release.unit();
        cell.role = released.role();
        cell.area = released.area();
        cell.indicator = released.indicator();
        cell.target = released.target();
        cell.suppressed = released.suppressed();
        cell.answered = released.answered();
        cell.level = released.level();
        cell.share = released.share();
        cell.atLeast = released.atLeast();
        cell.atMost = released.atMost();
        cell.shareInWords = released.shareInWords();
        cell.bands = released.bands() == null ? List.of() : released.bands();
        cell.persist();
    }

    /** Whole areas only, and only of releases that the office may see on the day. */
    static List<ReleasedCell> shown(String owner, UUID round, String role, LocalDate today) {
        return list("""
                round = ?2 and role = ?3 and indicator is null and exists (
                  select 1 from Release release where release.key.round = round and release.key.unit = unit
                  and release.owner = ?1 and (release.sharedAt is not null or release.officeFrom <= ?4))""", owner, round, role, today);
    }

    /** Units that have something to say for the role, shown or not. */
    static Set<String> units(String owner, UUID round, String role) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select distinct cell.unit from ReleasedCell cell
                        join Release release on release.key.round = cell.round and release.key.unit = cell.unit
                        where release.owner = ?1 and cell.round = ?2 and cell.role = ?3""", String.class)
                .setParameter(1, owner)
                .setParameter(2, round)
                .setParameter(3, role)
                .getResultList());
    }
}
