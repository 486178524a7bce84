package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-05")
class ParticipationTest {

    @Test
    void sevenOfThirtyAreFiveToNine() {
        assertThat(Participation.of(7, 30)).isEqualTo(new Participation(5, 9, 30));
    }

    @Test
    void aBandEndsAtTheNumberInvited() {
        assertThat(Participation.of(11, 12)).isEqualTo(new Participation(10, 12, 12));
    }

    @Test
    void moreAnswersThanTheDirectoryKnowsPeopleAreStillABand() {
        assertThat(Participation.of(11, 8)).isEqualTo(new Participation(10, 14, 8));
    }

    @Test
    void anUnknownHeadcountIsNoLimit() {
        assertThat(Participation.of(3, 0)).isEqualTo(new Participation(0, 4, 0));
    }
}
