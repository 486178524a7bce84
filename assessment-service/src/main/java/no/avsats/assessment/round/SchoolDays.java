package no.avsats.assessment.round;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** Days on which a principal can be expected to act: Monday to Friday. Holidays count, so a term's end shortens nothing else. */
public final class SchoolDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** One wall clock for Norway and Sweden. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final int FIRST_MONTH = 8;

    private SchoolDays() {}

    /** The date at school now. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The date at school then. */
    public static LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The school year of the day, 2026 for 2026/27. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }

    /** The day itself for 0, also on a weekend. */
    public static LocalDate after(LocalDate day, int schoolDays) {
        if (schoolDays == 0) {
            return day;
        }
        return Stream.iterate(day.plusDays(1), each -> each.plusDays(1))
                .filter(each -> !WEEKEND.contains(each.getDayOfWeek()))
                .skip(schoolDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
