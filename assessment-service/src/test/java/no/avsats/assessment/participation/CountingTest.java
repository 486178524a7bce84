package no.avsats.assessment.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-05")
class CountingTest {

    Tokens tokens;

    @Inject
    Counting counting;

    @Inject
    EntityManager database;

    private Municipality vardefjord;
    private String school;
    private String round;

    @BeforeEach
    void aSchoolOnCodes() {
        vardefjord = new Municipality(tokens);
        school = vardefjord.school(14);
        round = vardefjord.openRoundOnCodes(school);
    }

    @Test
    void openingTellsThatNobodyHasAnswered() {
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void whoAnswersIsSeenAtTheNextCount() {
        vardefjord.answer(vardefjord.codes(round, school, 6), 1, 2, 3, 4, 5, 5);
        vardefjord.assessment(round, school).body("participation.teacher.from", is(0));
        counting.countAll();
        vardefjord
                .assessment(round, school)
                .body("participation.teacher.from", is(5))
                .body("participation.teacher.to", is(9));
    }

    @Test
    void aCountInTheSameBandTellsNothing() {
        vardefjord.answer(vardefjord.codes(round, school, 4), 1, 2, 3, 4);
        counting.countAll();
        assertThat(told()).isEqualTo(2);
    }

    private int told() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select count(*) from outbox where subject = ?1 and type like '%ParticipationCounted'")
                        .setParameter(1, round)
                        .getSingleResult())
                .intValue());
    }
}
