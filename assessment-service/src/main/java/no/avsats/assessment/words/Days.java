package no.avsats.assessment.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.frame.Language;

/** Days in the language of the page. Templates reach it as {@code inject:days}. */
@Named
@RequestScoped
public class Days {

    private static final String ENGLISH = "en";
    private static final char NO_BREAK = '\u00a0';

    private final Language language;

    Days(Language language) {
        this.language = language;
    }

    /** {@code 22. mai}, {@code 22 May}; with the year where it is another one. */
    public String day(LocalDate day) {
        var year = day.getYear() == SchoolDays.today().getYear() ? "" : " yyyy";
        return written(day, (english() ? "d MMMM" : "d. MMMM") + year).replaceFirst(" ", String.valueOf(NO_BREAK));
    }

    /** {@code Mandag 11. mai}, {@code Monday 11 May}. */
    public String weekday(LocalDate day) {
        var name = written(day, "EEEE");
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1) + " " + day(day);
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private boolean english() {
        return locale().getLanguage().equals(ENGLISH);
    }

    private Locale locale() {
        return language.locale();
    }
}
