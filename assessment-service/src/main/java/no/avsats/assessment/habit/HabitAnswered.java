package no.avsats.assessment.habit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import no.avsats.assessment.ballot.Side;

/** That this leader, as a keyed hash, has answered an open survey: no time, and nothing of the answers. */
@Entity
@IdClass(HabitAnswered.Key.class)
@Table(name = "habit_answered")
class HabitAnswered extends PanacheEntityBase {

    @Id
    UUID survey;

    @Id
    String person;

    record Key(UUID survey, String person) {}

    /** @throws AnsweredAlready when the person has */
    static void record(UUID survey, String person) {
        var added = Side.ISSUING.ask(() -> getEntityManager()
                .createNativeQuery("insert into habit_answered (survey, person) values (?1, ?2) on conflict do nothing")
                .setParameter(1, survey)
                .setParameter(2, person)
                .executeUpdate());
        if (added == 0) {
            throw new AnsweredAlready();
        }
    }

    static boolean has(UUID survey, String person) {
        return Side.ISSUING.ask(() -> count("survey = ?1 and person = ?2", survey, person)) > 0;
    }

    static long people(UUID survey) {
        return Side.ISSUING.ask(() -> count("survey", survey));
    }

    static void forget(UUID survey) {
        Side.ISSUING.tell(() -> delete("survey", survey));
    }
}
