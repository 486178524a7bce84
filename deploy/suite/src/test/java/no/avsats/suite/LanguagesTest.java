package no.avsats.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.avsats.frame.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say is said in every language that they offer. */
class LanguagesTest {

    private static final String BUNDLE = "io.quarkus.qute.i18n.MessageBundle";
    private static final String LOCALIZED = "io.quarkus.qute.i18n.Localized";
    private static final String MESSAGE = "io.quarkus.qute.i18n.Message";

    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z]\\w*)=");

    @ParameterizedTest
    @ValueSource(
            strings = {"identity/caller", "identity", "assessment-service", "strategy-service", "reporting-service"})
    void everyMessageIsThereInEveryLanguage(String module) throws IOException {
        var classes = Path.of("../..", module, "target/classes");
        var ours = new ClassFileImporter().importPath(classes);
        var bundles = ours.stream().filter(each -> each.isAnnotatedWith(BUNDLE)).toList();
        assertThat(bundles).isNotEmpty();
        for (var bundle : bundles) {
            for (var language : Language.OFFERED.subList(1, Language.OFFERED.size())) {
                assertThat(keys(classes, ours, bundle, language))
                        .as(bundle.getSimpleName() + " in " + language)
                        .isEqualTo(messages(bundle));
            }
        }
    }

    /** Those of an interface in the language, else of a file. */
    private static Set<String> keys(Path classes, JavaClasses ours, JavaClass bundle, String language)
            throws IOException {
        var localized = ours.stream()
                .filter(each -> each.isAnnotatedWith(LOCALIZED)
                        && value(each, LOCALIZED).equals(language)
                        && each.isAssignableTo(bundle.getName()))
                .findFirst();
        return localized.isPresent() ? messages(localized.get()) : keys(file(classes, bundle, language));
    }

    private static Path file(Path classes, JavaClass bundle, String language) {
        return classes.resolve("messages").resolve(value(bundle, BUNDLE) + "_" + language + ".properties");
    }

    private static Set<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file, UTF_8))
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(0, found.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(JavaClass annotated, String annotation) {
        return annotated
                .getAnnotationOfType(annotation)
                .get("value")
                .orElseThrow()
                .toString();
    }

    private static Set<String> messages(JavaClass bundle) {
        return bundle.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(MESSAGE))
                .map(JavaMethod::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
