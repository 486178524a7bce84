package no.avsats.strategy.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Measure;

/**
 * By which words the check believes that pupils' data are touched. It looks for words and cannot understand: the finding
 * names the word, so that a reader can judge.
 */
final class PupilData {

    private static final Pattern TOUCHED = Pattern.compile(
            "\\b(elevdata|elevers? data|elevenes data|personopplysning\\w*|elevopplysning\\w*|elevmappe\\w*|fravær\\w*"
                    + "|læringsanalyse\\w*|skoleadministrativ\\w*|feide|læringsplattform\\w*"
                    + "|pupils?['’]? data|student data|personal data|learning analytics|learning platform"
                    + "|elevuppgift\\w*|personuppgift\\w*|lärplattform\\w*|frånvaro\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PRIVACY = Pattern.compile(
            "personvern|privacy|data protection|dataskydd|integritet|informa(sjons|tions)s[iä]k",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PupilData() {}

    /** The word in the measure, its activities or its building blocks; empty when there is none. */
    static Optional<String> sign(Content content, Measure measure) {
        var words = Stream.of(
                        Stream.of(measure.title(), measure.text()),
                        measure.activities().stream().map(activity -> activity.title()),
                        measure.blocks().stream()
                                .flatMap(id -> content.find(id).stream())
                                .map(block -> block.item().title()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return TOUCHED.matcher(words).results().map(result -> result.group()).findFirst();
    }

    /** Whether a theme of this title is about privacy. */
    static boolean isPrivacy(String title) {
        return PRIVACY.matcher(title).find();
    }
}
