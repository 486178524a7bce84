package no.avsats.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Days in the language of the page. Templates reach it as {@code inject:days}. */
@Named
@RequestScoped
public class Days {

    private static final String ENGLISH = "en";
    private static final String SWEDISH = "sv";
    private static final char NO_BREAK = '\u00a0';
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Language language;

    Days(Language language) {
        this.language = language;
    }

    /** {@code 22. mai}, {@code 22 maj}, {@code 22 May}; with the year where it is another one. */
    public String day(LocalDate day) {
        var year = day.getYear() == LocalDate.now(ZONE).getYear() ? "" : " yyyy";
        return written(day, dayAndMonth() + year).replaceFirst(" ", String.valueOf(NO_BREAK));
    }

    /** In Norway: {@code 22. mai kl. 14.05}, {@code 22 May at 14:05}. */
    public String moment(Instant moment) {
        var there = moment.atZone(ZONE);
        var clock = DateTimeFormatter.ofPattern(english() ? "'at' HH:mm" : "'kl.' HH.mm", locale());
        return day(there.toLocalDate()) + " " + clock.format(there).replace(' ', NO_BREAK);
    }

    /** {@code Mandag 11. mai}, {@code Monday 11 May}. */
    public String weekday(LocalDate day) {
        return name(day) + " " + day(day);
    }

    /** {@code Mandag 11. mai 2026}: for what is read years later. */
    public String dated(LocalDate day) {
        return name(day) + " " + written(day, dayAndMonth() + " yyyy");
    }

    private String name(LocalDate day) {
        var name = written(day, "EEEE");
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** As one types it: {@code 19.06.2026}, {@code 2026-06-19} in Swedish, {@code 19 June 2026}. */
    public String typed(LocalDate day) {
        return switch (locale().getLanguage()) {
            case ENGLISH -> written(day, "d MMMM yyyy");
            case SWEDISH -> day.toString();
            default -> written(day, "dd.MM.yyyy");
        };
    }

    /** What somebody typed, in this language's way or as {@code 2026-06-19}; empty for what is no day. */
    public Optional<LocalDate> read(String typed) {
        return Stream.of("d.M.uuuu", "d MMMM uuuu", "uuuu-M-d")
                .flatMap(pattern -> read(typed.strip(), pattern).stream())
                .findFirst();
    }

    private Optional<LocalDate> read(String typed, String pattern) {
        var format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale())
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private String dayAndMonth() {
        return dayAndMonth(locale());
    }

    /** The pattern of a day without its year: only Norwegian has a point after the day. */
    public static String dayAndMonth(Locale locale) {
        return Set.of(ENGLISH, SWEDISH).contains(locale.getLanguage()) ? "d MMMM" : "d. MMMM";
    }

    private boolean english() {
        return locale().getLanguage().equals(ENGLISH);
    }

    private Locale locale() {
        return language.locale();
    }
}
