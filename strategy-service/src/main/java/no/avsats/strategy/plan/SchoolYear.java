package no.avsats.strategy.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** @param begins calendar year in which it begins, 2026 for 2026/27 */
public record SchoolYear(int begins) {

    /** One wall clock for Norway and Sweden. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final int CENTURY = 100;

    /** The date at school now. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** School years begin on 1 August, as in the education acts of Norway (opplæringslova § 14-1). */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    /** Whether a form names this year. */
    public boolean is(String typed) {
        return String.valueOf(begins).equals(typed);
    }

    /** {@code 2026/27}. */
    public String text() {
        return "%d/%02d".formatted(begins, (begins + 1) % CENTURY);
    }
}
