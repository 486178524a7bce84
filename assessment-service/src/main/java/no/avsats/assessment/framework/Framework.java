package no.avsats.assessment.framework;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a round asks and what it advises. Immutable: a change is a new version.
 *
 * @param id the same in every version
 * @param version from 1
 * @param forms the indicators of each form, in the order in which they are asked
 * @param areas in the order in which they are shown
 * @param measures the catalogue that advice chooses from
 */
public record Framework(
        String id, int version, Text name, Map<Form, List<String>> forms, List<Area> areas, List<Measure> measures) {

    public Framework {
        forms = Map.copyOf(forms);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
    }

    /** Id and version as events and rounds carry them, such as {@code five-areas/1}. */
    public String key() {
        return id + "/" + version;
    }

    /** @throws NotInFramework when there is no such area */
    public Area area(String id) {
        return only(id, areas.stream(), area -> area.id().equals(id));
    }

    /** @throws NotInFramework when no area has this indicator */
    public Area areaOf(String indicator) {
        return only(indicator, areas.stream(), area -> area.indicators().stream()
                .anyMatch(each -> each.id().equals(indicator)));
    }

    /** @throws NotInFramework when there is no such indicator */
    public Indicator indicator(String id) {
        return only(id, indicators(), indicator -> indicator.id().equals(id));
    }

    /** @throws NotInFramework when there is no such measure */
    public Measure measure(String id) {
        return only(id, measures.stream(), measure -> measure.id().equals(id));
    }

    /** What this form asks this role, in the order of the form. */
    public List<Indicator> indicators(Form form, Respondent role) {
        return forms.getOrDefault(form, List.of()).stream()
                .map(this::indicator)
                .filter(indicator -> indicator.question(role).isPresent())
                .toList();
    }

    /** Measures that lead on from this level, in the order of the catalogue; none from level 5. */
    public List<Measure> measures(String area, Respondent role, int fromLevel) {
        return measures.stream()
                .filter(measure -> measure.fits(area, role, fromLevel))
                .toList();
    }

    Stream<Indicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream());
    }

    private <T> T only(String id, Stream<T> among, Predicate<T> wanted) {
        return among.filter(wanted).findFirst().orElseThrow(() -> new NotInFramework(key(), id));
    }
}
