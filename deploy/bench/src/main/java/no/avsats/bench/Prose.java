package no.avsats.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Norwegian words in a row, as long as they are asked to be and the same in every run; nobody reads them. */
final class Prose {

    private static final List<String> WORDS = List.of(
            ("skolen elevene lærerne lederne kommunen planen målet tiltaket verktøyet opplegget timen teamet nettverket"
                            + " vurderer velger deler prøver øver bruker viser følger bestemmer lager retter leser skriver"
                            + " sammen hver uke dette året med god støtte fra kolleger og foreldre når det trengs i klasserommet"
                            + " digital kompetanse samarbeid innhold infrastruktur oppfølging personvern opplæring læring")
                    .split(" "));
    private static final int SENTENCE = 12;
    private static final int PARAGRAPH = 60;

    private final Random random = new Random(60);

    String words(int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    String title() {
        return sentence(4).replace(".", "");
    }

    /** Markdown. */
    String text(int count) {
        return Stream.iterate(count, left -> left > 0, left -> left - PARAGRAPH)
                .map(left -> paragraph(Math.min(left, PARAGRAPH)))
                .collect(Collectors.joining("\n\n"));
    }

    private String paragraph(int count) {
        return Stream.iterate(count, left -> left > 0, left -> left - SENTENCE)
                .map(left -> sentence(Math.min(left, SENTENCE)))
                .collect(Collectors.joining(" "));
    }

    private String sentence(int count) {
        var words = words(count);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
