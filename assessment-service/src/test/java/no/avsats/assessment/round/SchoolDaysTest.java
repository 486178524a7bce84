package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-13")
class SchoolDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void theSchoolDayAfterFridayIsMonday() {
        assertThat(SchoolDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void tenSchoolDaysAreTwoWeeks() {
        assertThat(SchoolDays.after(FRIDAY, 10)).isEqualTo(FRIDAY.plusWeeks(2));
    }

    @Test
    void noSchoolDaysIsTheDayItselfEvenOnASunday() {
        assertThat(SchoolDays.after(LocalDate.of(2026, 3, 8), 0)).isEqualTo(LocalDate.of(2026, 3, 8));
    }
}
