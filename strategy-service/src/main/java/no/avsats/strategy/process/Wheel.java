package no.avsats.strategy.process;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.frame.Language;

/** The year wheel of the reader's owner. Templates include {@code process/wheel}, which asks here. */
@Named
@RequestScoped
public class Wheel {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int MONTHS = 12;

    private final Caller caller;
    private final Language language;

    Wheel(Caller caller, Language language) {
        this.caller = caller;
        this.language = language;
    }

    /**
     * A month.
     *
     * @param number 1 to 12
     * @param entries what is done in it
     */
    public record Row(int number, String name, boolean now, List<String> entries) {
        public String text() {
            return String.join("\n", entries);
        }
    }

    /** January first; months without entries too. */
    public List<Row> all() {
        var entries = entries();
        var now = LocalDate.now(ZONE).getMonth();
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(number -> new Row(
                        number,
                        name(Month.of(number)),
                        now.getValue() == number,
                        entries.stream()
                                .filter(entry -> entry.month() == number)
                                .map(YearWheel.Entry::text)
                                .toList()))
                .toList();
    }

    /** Months in which something is done. */
    public List<Row> filled() {
        return all().stream().filter(row -> !row.entries().isEmpty()).toList();
    }

    /** Whether the reader is of the owner's office. */
    public boolean mine() {
        return caller.acting().filter(Wheel::isOffice).isPresent();
    }

    /** Whether the reader gets minutes and may be asked for approvals. */
    public boolean informed() {
        return caller.acting()
                .filter(grant -> grant.role() != Role.TEACHER && grant.role() != Role.ANALYST)
                .isPresent();
    }

    static boolean isOffice(Grant grant) {
        return grant.role() == Role.OFFICE && grant.place().equals(grant.owner());
    }

    private List<YearWheel.Entry> entries() {
        return caller.acting()
                .flatMap(grant -> YearWheel.of(grant.owner()))
                .map(wheel -> wheel.entries)
                .orElseGet(this::shipped);
    }

    /** Lines {@code month text}. */
    private List<YearWheel.Entry> shipped() {
        return Words.in(language.current())
                .wheel()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .map(words -> new YearWheel.Entry(Integer.parseInt(words[0]), words[1]))
                .toList();
    }

    private String name(Month month) {
        var name = month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.current()));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
