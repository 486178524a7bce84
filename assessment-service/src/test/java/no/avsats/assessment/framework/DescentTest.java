package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Versions 1 to 4, each made from the one before. */
@Tag("E-10")
class DescentTest {

    private final Map<String, Framework> versions = new HashMap<>();
    private final Descent descent = new Descent(versions::get);

    private Framework first;

    @BeforeEach
    void theFirstVersionShips() {
        first = keep(new Frameworks().get("five-areas/1"));
    }

    @Test
    void whatIsTheSameIsComparableOverManyVersions() {
        var third = keep(next(keep(next(first))));
        assertThat(descent.origin(third, "sharing")).contains("five-areas/1");
        assertThat(descent.origin(first, "sharing")).contains("five-areas/1");
    }

    @Test
    void aRewordedIndicatorBeginsAnew() {
        var second = keep(become(next(first), "sharing", Lineage.REWORDED));
        var third = keep(next(second));
        assertThat(descent.origin(third, "sharing")).contains(second.key());
        assertThat(descent.origin(third, "home")).contains(first.key());
    }

    @Test
    void whatIsAskedInOtherWordsIsStillTheSameMatter() {
        var second = keep(become(next(first), "sharing", Lineage.REWORDED));
        var third = keep(become(next(second), "home", Lineage.SPLIT));
        assertThat(descent.beginning(third, "sharing")).contains(first.key());
        assertThat(descent.beginning(third, "home")).contains(third.key());
    }

    @Test
    void aVersionThatLeftItOutBreaksNothing() {
        var second = keep(next(first).without(Set.of("home")));
        var third = keep(new Framework(
                first.id(),
                3,
                second.key(),
                first.name(),
                first.source(),
                first.licence(),
                first.forms(),
                next(first).areas(),
                first.measures(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null));
        assertThat(descent.origin(second, "home")).isEmpty();
        assertThat(descent.origin(third, "home")).contains(first.key());
        assertThat(descent.before(third, "home")).contains(first.indicator("home"));
    }

    @Test
    void twoBranchesOfOneVersionAreComparable() {
        var mine = keep(next(first).as("five-areas-mine", 2, first.key()));
        var yours = keep(become(next(first), "home", Lineage.MERGED).as("five-areas-yours", 2, first.key()));
        assertThat(descent.origin(mine, "sharing")).isEqualTo(descent.origin(yours, "sharing"));
        assertThat(descent.origin(mine, "home")).isNotEqualTo(descent.origin(yours, "home"));
    }

    @Test
    void whatIsToldToBeTheSameWasAskedBefore() {
        var renamed = next(first).areas().getFirst().indicators().getFirst();
        var other = new Indicator(
                "other", renamed.name(), Lineage.SAME, List.of(), renamed.teacher(), renamed.leader(), null, null);
        var second = adding(next(first), List.of(other));
        assertThat(Broken.sentences(DescentRules.broken(second, descent)))
                .containsExactly("The indicator other was made from other, which no version before this one has.");
    }

    @Test
    void anOwnerAddsAtMostTen() {
        var own = IntStream.rangeClosed(1, 11)
                .mapToObj(number ->
                        new Indicator("own-" + number, first.name(), Lineage.NEW, List.of(), null, null, null, null))
                .toList();
        assertThat(DescentRules.broken(adding(next(first), own.subList(0, 10)), descent))
                .isEmpty();
        assertThat(Broken.sentences(DescentRules.broken(adding(next(first), own), descent)))
                .containsExactly("The owner has 11 indicators of their own, at most 10 are allowed.");
    }

    private Framework keep(Framework version) {
        versions.put(version.key(), version);
        return version;
    }

    private static Framework next(Framework base) {
        return base.with(
                        base.forms(),
                        base.areas().stream()
                                .map(area -> area.with(area.indicators().stream()
                                        .map(Indicator::unchanged)
                                        .toList()))
                                .toList())
                .as(base.id(), base.version() + 1, base.key());
    }

    private static Framework become(Framework version, String indicator, Lineage lineage) {
        return version.with(
                version.forms(),
                version.areas().stream()
                        .map(area -> area.with(area.indicators().stream()
                                .map(each ->
                                        each.id().equals(indicator) ? each.descends(lineage, List.of("sharing")) : each)
                                .toList()))
                        .toList());
    }

    private static Framework adding(Framework version, List<Indicator> more) {
        var areas = new ArrayList<>(version.areas());
        var indicators = new ArrayList<>(areas.getFirst().indicators());
        indicators.addAll(more);
        areas.set(0, areas.getFirst().with(indicators));
        return version.with(version.forms(), areas);
    }
}
