package no.avsats.assessment.editor;

import java.util.Optional;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Measure;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.Sentence;
import no.avsats.assessment.framework.Status;

/** A part of a draft that has a page of its own. */
record Item(String id, String area, String name, Kind kind) {

    /** Empty when the draft has no such part. */
    static Optional<Item> of(OwnVersion draft, String id, String language) {
        return all(draft.whole(), language).filter(each -> each.id.equals(id)).findFirst();
    }

    private static Stream<Item> all(Framework whole, String language) {
        var indicators = whole.areas().stream()
                .flatMap(area -> area.indicators().stream().map(each -> of(each, area, language)));
        var measures = whole.measures().stream().map(each -> of(each, language));
        var sentences = whole.sentences().map(each -> of(each, language));
        return Stream.of(indicators, measures, sentences).flatMap(each -> each);
    }

    static Item of(Indicator indicator, Area area, String language) {
        return new Item(indicator.id(), area.id(), indicator.name().in(language), Kind.INDICATORS);
    }

    static Item of(Measure measure, String language) {
        return new Item(measure.id(), measure.area(), measure.title().in(language), Kind.MEASURES);
    }

    static Item of(Sentence sentence, String language) {
        return new Item(sentence.id(), sentence.area(), sentence.text().in(language), kind(sentence));
    }

    static Kind kind(Sentence sentence) {
        return sentence instanceof Status ? Kind.STATUSES : Kind.STATEMENTS;
    }

    String path() {
        return kind.pages() + "/" + id;
    }
}
