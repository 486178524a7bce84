package no.avsats.strategy.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-08")
@Tag("C-12")
class ProposalTest {

    @Test
    void minutesOfALeaderAreNoHoursOfATeacher() {
        assertThat(taking(45, "leader").hours()).hasValue(new BigDecimal("0.8"));
        assertThat(taking(45, "leader").hoursPerTeacher()).isEmpty();
        assertThat(taking(45, "teacher").hoursPerTeacher()).hasValue(new BigDecimal("0.8"));
    }

    private static Proposal taking(int minutes, String role) {
        return new Proposal("look", role, "content", 2, Words.NONE, Words.NONE, Words.NONE, Words.NONE, minutes);
    }
}
