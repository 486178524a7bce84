package no.avsats.assessment.release;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.avsats.assessment.Browser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yaml.snakeyaml.Yaml;

/**
 * Everything that readers get to see of their schools and rounds: what the OpenAPI file lets one read, and what links lead to.
 *
 * @param plain takes away what is random in every municipality
 * @param found by who asked, and for what
 */
record Reachable(UnaryOperator<String> plain, Map<String, String> found) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LINK = Pattern.compile("href=\"(/assessment[^\"#]*)");

    /** No figures: who looked when, letters, drafts that leaders have not signed, which are theirs alone, and forms. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/views|/invitation|/statement|/own$|/frameworks|/habits|/rounds/new|/measures/|[?&](hours|cost|language)=");

    private static final Set<String> PARAMETERS = Set.of("owner", "school", "round");

    Reachable(UnaryOperator<String> plain) {
        this(plain, new LinkedHashMap<>());
    }

    /** @param known the parameters of the reader's own */
    void read(String who, RequestSpecification as, Map<String, String> known) {
        readable()
                .filter(path -> known.keySet().containsAll(parameters(path)))
                .forEach(path -> keep(who, filled(path, known), given().spec(as).get(filled(path, known))));
    }

    /** Follows every link from the start page and from these. */
    void walk(String who, RequestSpecification as, List<String> from) {
        var open = new ArrayDeque<>(from);
        open.add("/assessment");
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var path = open.remove();
            var page = Browser.of(as).get(path);
            keep(who, path, page);
            LINK.matcher(page.asString())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !ELSEWHERE.matcher(link).find() && seen.add(link))
                    .forEach(open::add);
        }
    }

    private static Stream<String> readable() {
        try (var file = Files.newBufferedReader(Path.of("openapi.yaml"))) {
            Map<String, Map<String, Map<String, ?>>> document = new Yaml().load(file);
            return document.get("paths").entrySet().stream()
                    .filter(path -> path.getValue().containsKey("get"))
                    .map(Map.Entry::getKey)
                    .filter(path -> !ELSEWHERE.matcher(path).find())
                    .filter(path -> !parameters(path).isEmpty() && PARAMETERS.containsAll(parameters(path)))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> parameters(String path) {
        return PARAMETER.matcher(path).results().map(each -> each.group(1)).toList();
    }

    private static String filled(String path, Map<String, String> known) {
        return PARAMETER.matcher(path).replaceAll((MatchResult each) -> known.get(each.group(1)));
    }

    private void keep(String who, String what, Response answer) {
        found.put(who + " " + plain.apply(what), answer.statusCode() + "\n" + plain.apply(text(answer)));
    }

    private static String text(Response answer) {
        if (!answer.contentType().startsWith("application/pdf")) {
            return answer.asString();
        }
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
