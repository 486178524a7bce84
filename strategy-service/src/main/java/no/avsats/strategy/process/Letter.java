package no.avsats.strategy.process;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Minutes as a plain letter. */
record Letter(String subject, String body) {

    /** @param address of the minutes on the web */
    static Letter of(Minutes minutes, String language, String address) {
        var texts = Words.in(language);
        var day = DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm", Locale.forLanguageTag(language))
                .format(minutes.startsAt());
        var lines = new ArrayList<String>();
        lines.add(texts.meetingName(minutes.kind()) + " · " + minutes.title() + " · " + minutes.organisation());
        lines.add(day + (minutes.place().isEmpty() ? "" : " · " + minutes.place()));
        add(
                lines,
                texts.present(),
                minutes.present().stream().map(Attendance::name).toList());
        add(lines, texts.absent(), minutes.absent());
        add(lines, texts.agenda(), minutes.agenda());
        add(
                lines,
                texts.decisions(),
                minutes.decided().stream()
                        .map(decision -> decision.text() + (decision.open() ? " (" + texts.openYet() + ")" : ""))
                        .toList());
        if (!minutes.notes().isEmpty()) {
            add(lines, texts.notes(), minutes.notes().lines().toList());
        }
        lines.add("");
        lines.add(address);
        lines.add(texts.whyMail());
        return new Letter(texts.subject(texts.meetingName(minutes.kind()), minutes.title()), String.join("\n", lines));
    }

    private static void add(List<String> lines, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        items.forEach(item -> lines.add("- " + item));
    }
}
