package no.avsats.assessment.habit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.Side;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The answers to an open survey, added up as they come: there is no sheet. They stand in one row, because sums that were written
 * one by one would show which of them changed together, so what somebody answered.
 */
@Entity
@Table(name = "habit_sums")
class HabitSums extends PanacheEntityBase {

    @Id
    UUID survey;

    int people;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Cell> cells;

    static void begin(UUID survey) {
        var sums = new HabitSums();
        sums.survey = survey;
        sums.cells = List.of();
        Side.ANSWERS.tell(() -> sums.persist());
    }

    /** @param answers by question; one that was not answered is missing */
    static void add(UUID survey, String stage, Map<String, String> answers) {
        var more = answers.entrySet().stream().map(each -> new Cell(each.getKey(), stage, each.getValue(), 1));
        Side.ANSWERS.tell(() -> {
            var sums = held(survey);
            sums.people++;
            sums.cells = Cell.sum(Stream.concat(sums.cells.stream(), more));
        });
    }

    /** Lets out what may be shown and forgets the rest. */
    static Figures release(UUID survey) {
        return Side.ANSWERS.ask(() -> {
            var sums = held(survey);
            sums.delete();
            return Figures.gate(sums.people, sums.cells);
        });
    }

    /** Whoever comes at the same moment waits for their turn. */
    private static HabitSums held(UUID survey) {
        return findById(survey, LockModeType.PESSIMISTIC_WRITE);
    }
}
