package no.avsats.reporting.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.assessment.events.RoundClosed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The newest snapshot of a round, and what its closing said. */
@Entity
@Table(name = "assessment_round")
class StoredRound extends PanacheEntityBase {

    @Id
    UUID round;

    String owner;
    long version;
    String title;
    String framework;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RoundAnnounced.Area> areas;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> roles;

    LocalDate opensOn;
    LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RoundAnnounced.Wave> waves;

    @Enumerated(EnumType.STRING)
    Round.State state;

    @Nullable
    Integer expectedReleases;

    @Nullable
    String checksum;

    static Optional<StoredRound> of(UUID round) {
        return findByIdOptional(round);
    }

    static Optional<StoredRound> of(UUID round, String owner) {
        return find("round = ?1 and owner = ?2", round, owner).firstResultOptional();
    }

    /** Newest first, after the one named; an unknown one starts nowhere. */
    static List<StoredRound> of(String owner, @Nullable UUID after, int most) {
        if (after == null) {
            return find("owner = ?1 order by opensOn desc, round", owner)
                    .page(0, most)
                    .list();
        }
        return find("""
                owner = ?1 and exists (select 1 from StoredRound last where last.round = ?2 and last.owner = ?1
                  and (opensOn < last.opensOn or opensOn = last.opensOn and round > last.round))
                order by opensOn desc, round""", owner, after).page(0, most).list();
    }

    void announce(RoundAnnounced announced) {
        if (announced.version() <= version) {
            return;
        }
        round = announced.round();
        version = announced.version();
        owner = announced.owner();
        title = announced.title();
        framework = announced.framework();
        areas = announced.areas();
        roles = announced.roles();
        opensOn = announced.opensOn();
        closesOn = announced.closesOn();
        waves = announced.waves();
    }

    void close(RoundClosed closed) {
        if (closed.version() <= version) {
            return;
        }
        version = closed.version();
        expectedReleases = closed.releases();
        checksum = closed.checksum();
    }

    boolean isClosed() {
        return checksum != null;
    }

    boolean isMadeOf(List<UUID> releases) {
        return Integer.valueOf(releases.size()).equals(expectedReleases)
                && Checksum.of(releases).equals(checksum);
    }
}
