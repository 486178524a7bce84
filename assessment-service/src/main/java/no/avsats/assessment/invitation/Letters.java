package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The same invitation in several words: for a mail, the school's learning platform, and a staff meeting. */
record Letters(String language, String subject, String mail, String platform, String meeting) {

    /** Languages of schools in Norway and Sweden, whatever language the leader reads. */
    static final List<String> LANGUAGES = List.of("nb", "nn", "sv", "en");

    private static final List<String> WITH_ORDINALS = List.of("nb", "nn");

    /** @param asked a language tag; bokmål for one that there are no words in */
    static Letters of(Invitation page, String asked) {
        var language = LANGUAGES.contains(asked) ? asked : LANGUAGES.getFirst();
        var texts = MessageBundles.get(LetterTexts.class, Localized.Literal.of(language));
        var day = day(page.closesOn(), language);
        return new Letters(
                language,
                texts.subject(page.title()),
                texts.mail(page.school(), page.minutes(), day, page.codes(), page.link(), page.trust(), page.key()),
                texts.platform(page.minutes(), day, page.codes(), page.link()),
                texts.meeting(page.minutes(), day, page.codes()));
    }

    private static String day(LocalDate day, String language) {
        var pattern = WITH_ORDINALS.contains(language) ? "d. MMMM" : "d MMMM";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                .format(day);
    }
}
