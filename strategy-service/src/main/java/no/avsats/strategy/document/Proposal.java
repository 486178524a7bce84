package no.avsats.strategy.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.avsats.strategy.content.Section.Which;
import no.avsats.strategy.text.WordDocument.Chapter;

/**
 * What a chapter of a Word document could become; a person looks at it before it is taken.
 *
 * @param as name of a section, {@code goal}, {@code measure}, or empty for nothing
 * @param text Markdown
 */
record Proposal(String as, String title, String text) {

    /** What the headings of such documents are called, in small letters; the first that fits counts. */
    private record Name(Which which, List<String> words) {}

    private static final List<Name> SECTIONS = List.of(
            new Name(Which.OVERALL_GOAL, List.of("overordnet mål", "hovedmål", "visjon", "overall goal", "vision")),
            new Name(Which.WHERE_ARE_WE, List.of("hvor er", "nåsituasjon", "status", "where are we", "dagens")),
            new Name(Which.WHERE_TO, List.of("hvor vil", "where do we want", "målbilde", "ønsket")),
            new Name(Which.WHICH_MEASURES, List.of("hvilke tiltak", "which measures")),
            new Name(
                    Which.JUSTIFICATION,
                    List.of("hvorfor", "bakgrunn", "begrunnelse", "innledning", "why", "background")));

    /** Goals stand above measures: below a heading about goals everything is one, as it is with measures. */
    static List<Proposal> of(List<Chapter> chapters) {
        var proposals = new ArrayList<Proposal>();
        var above = new ArrayDeque<Chapter>();
        for (var chapter : chapters) {
            while (!above.isEmpty() && above.peek().level() >= chapter.level()) {
                above.pop();
            }
            proposals.add(new Proposal(as(chapter, above), chapter.heading(), chapter.text()));
            above.push(chapter);
        }
        return proposals;
    }

    private static String as(Chapter chapter, Deque<Chapter> above) {
        if (chapter.heading().isEmpty()) {
            return "";
        }
        var section = section(chapter);
        if (section.isPresent()) {
            return section.get().name();
        }
        var below =
                above.stream().map(Proposal::topic).flatMap(Optional::stream).findFirst();
        if (below.isPresent()) {
            return below.get();
        }
        if (topic(chapter).isPresent()) {
            return "";
        }
        return chapter.level() <= 2 ? "goal" : "measure";
    }

    private static Optional<Which> section(Chapter chapter) {
        return SECTIONS.stream()
                .filter(name -> name.words().stream().anyMatch(small(chapter)::contains))
                .map(Name::which)
                .findFirst();
    }

    /** What stands below a heading like "Delmål" or "Tiltak". */
    private static Optional<String> topic(Chapter chapter) {
        if (has(chapter, "tiltak", "measures", "åtgärder")) {
            return Optional.of("measure");
        }
        return has(chapter, "delmål", "mål", "goals") ? Optional.of("goal") : Optional.empty();
    }

    private static boolean has(Chapter chapter, String... words) {
        var heading = small(chapter);
        return Arrays.stream(words).anyMatch(word -> heading.equals(word) || heading.endsWith(" " + word));
    }

    private static String small(Chapter chapter) {
        return chapter.heading().toLowerCase(Locale.ROOT);
    }
}
