package no.avsats.assessment.habit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.round.Round;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The one release of a round about habits: of all its schools together, when the last has closed. Final, as every release. */
@Entity
@Immutable
@Table(name = "habit_release")
public class HabitRelease extends PanacheEntityBase {

    @Id
    UUID round;

    String owner;
    Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    HabitFigures figures;

    /** @param sheets what was submitted at all of the round's schools */
    public static void of(Round round, Framework framework, List<AnswerSheet> sheets) {
        var asked = Optional.ofNullable(framework.habits()).orElseThrow();
        var release = new HabitRelease();
        release.round = round.id();
        release.owner = round.owner();
        release.releasedAt = Instant.now();
        release.figures = HabitFigures.of(asked, sheets);
        release.persist();
    }

    /** Empty until the last school has closed. */
    static Optional<HabitRelease> find(UUID round) {
        return findByIdOptional(round);
    }

    /**
     * A result in a list.
     *
     * @param title of the round
     * @param path of its page
     */
    public record Listed(String title, String path, LocalDate releasedOn) {}

    /** Those of the owner that show something, newest first. */
    public static List<Listed> listShown(String owner) {
        return HabitRelease.<HabitRelease>list("owner = ?1 order by releasedAt desc", owner).stream()
                .filter(release -> release.figures.shown())
                .flatMap(release -> Round.of(release.round, owner)
                        .map(round -> new Listed(
                                round.title(),
                                round.habitsPath(),
                                LocalDate.ofInstant(release.releasedAt, ZoneOffset.UTC)))
                        .stream())
                .toList();
    }
}
