package no.avsats.reporting.desk;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.avsats.frame.Days;
import no.avsats.reporting.participation.Participation.Band;

/** Numbers and days as a reader of the language writes them. */
public record Words(Locale locale) {

    private static final char NO_BREAK = '\u00a0';

    public String number(int number) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setGroupingSeparator(NO_BREAK);
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** {@code 210–214}; one number where both ends are the same. */
    public String span(int from, int to) {
        return from == to ? number(from) : number(from) + "–" + number(to);
    }

    public String band(Band band) {
        return span(band.from(), band.to());
    }

    /** {@code 22. mai}, {@code 22 maj}, {@code 22 May}; the year only where it is another one. */
    public String day(LocalDate day, LocalDate today) {
        var pattern = Days.dayAndMonth(locale) + (day.getYear() == today.getYear() ? "" : " yyyy");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day).replaceFirst(" ", String.valueOf(NO_BREAK));
    }
}
