package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.avsats.assessment.framework.Pupils.PupilStatement;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks and what it advises. Immutable: a change is a new version.
 *
 * @param id the same in every version
 * @param version from 1
 * @param basedOn key of the version that it was made from; null for the first one
 * @param source who wrote what says nothing else about itself, and after what
 * @param licence SPDX identifier, for what says nothing else about itself
 * @param forms the indicators of each form, in the order in which they are asked
 * @param areas in the order in which they are shown
 * @param measures the catalogue that advice chooses from
 * @param obstacles null when teachers are not asked what stands in the way
 * @param journey null when owners are not asked about their stage
 * @param pupils null when pupils are not asked
 * @param statusScale the answers to a status, the furthest first
 * @param statuses what leaders say how near they are to
 * @param preconditions read from statuses and indicators
 * @param habits null when leaders are not asked about their own habits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Framework(
        String id,
        int version,
        @JsonSetter(nulls = Nulls.SET) @Nullable String basedOn,
        Text name,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String licence,
        Map<Form, List<String>> forms,
        List<Area> areas,
        List<Measure> measures,
        @JsonSetter(nulls = Nulls.SET) @Nullable Obstacles obstacles,
        @JsonSetter(nulls = Nulls.SET) @Nullable Journey journey,
        @JsonSetter(nulls = Nulls.SET) @Nullable Pupils pupils,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Choice> statusScale,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Status> statuses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Precondition> preconditions,

        @JsonSetter(nulls = Nulls.SET) @Nullable Habits habits) {

    public Framework {
        forms = Map.copyOf(forms);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
        statusScale = List.copyOf(statusScale);
        statuses = List.copyOf(statuses);
        preconditions = List.copyOf(preconditions);
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

    /** @throws NotInFramework when there is no such status and no such statement to pupils */
    public Sentence sentence(String id) {
        return only(id, sentences(), sentence -> sentence.id().equals(id));
    }

    /** Whether it is written for preschools: then its leaders' measures serve heads of preschools, and those of no school. */
    public boolean forPreschools() {
        var served = measures.stream()
                .flatMap(measure -> measure.targetGroups().stream())
                .toList();
        return served.contains(TargetGroup.PRESCHOOL_HEADS) && !served.contains(TargetGroup.SCHOOL_LEADERS);
    }

    /** How this answer to a status reads; empty in a framework that asks no statuses. */
    public Optional<Text> answer(Readiness readiness) {
        return statusScale.stream()
                .filter(choice -> choice.id().equals(readiness.id()))
                .map(Choice::text)
                .findFirst();
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

    /** The indicator, if this version has it. */
    public Optional<Indicator> find(String indicator) {
        return indicators().filter(each -> each.id().equals(indicator)).findFirst();
    }

    /** The same content as another version. */
    Framework as(String id, int version, @Nullable String basedOn) {
        return with(id, version, basedOn, name, forms, areas, measures, pupils, statuses, preconditions);
    }

    Framework named(Text name) {
        return with(name, forms, areas, measures, pupils, statuses, preconditions);
    }

    Framework with(Map<Form, List<String>> forms, List<Area> areas) {
        return with(name, forms, areas, measures, pupils, statuses, preconditions);
    }

    /** With the measure in the place of the one with its id, else after all others. */
    Framework with(Measure written) {
        return with(name, forms, areas, put(measures, written), pupils, statuses, preconditions);
    }

    /** With the sentence in the place of the one with its id, else after all others of its kind. */
    Framework with(Sentence written) {
        return switch (written) {
            case Status status -> with(name, forms, areas, measures, pupils, put(statuses, status), preconditions);
            case PupilStatement statement -> {
                var asked = Objects.requireNonNull(pupils);
                var changed = asked.with(put(asked.statements(), statement));
                yield with(name, forms, areas, measures, changed, statuses, preconditions);
            }
        };
    }

    private static <T extends Sourced> List<T> put(List<T> all, T written) {
        var stands = all.stream().anyMatch(each -> each.id().equals(written.id()));
        var changed = all.stream().map(each -> each.id().equals(written.id()) ? written : each);
        return Stream.concat(changed, stands ? Stream.empty() : Stream.of(written))
                .toList();
    }

    private Framework with(
            Text name,
            Map<Form, List<String>> forms,
            List<Area> areas,
            List<Measure> measures,
            @Nullable Pupils pupils,
            List<Status> statuses,
            List<Precondition> preconditions) {
        return with(id, version, basedOn, name, forms, areas, measures, pupils, statuses, preconditions);
    }

    private Framework with(
            String id,
            int version,
            @Nullable String basedOn,
            Text name,
            Map<Form, List<String>> forms,
            List<Area> areas,
            List<Measure> measures,
            @Nullable Pupils pupils,
            List<Status> statuses,
            List<Precondition> preconditions) {
        return new Framework(
                id,
                version,
                basedOn,
                name,
                source,
                licence,
                forms,
                areas,
                measures,
                obstacles,
                journey,
                pupils,
                statusScale,
                statuses,
                preconditions,
                habits);
    }

    /** Without some of its contents, and without asking for them anywhere. */
    Framework without(Set<String> ids) {
        var left = areas.stream()
                .map(area -> area.with(without(ids, area.indicators())))
                .toList();
        var asked = new EnumMap<Form, List<String>>(Form.class);
        forms.forEach((form, indicators) -> asked.put(
                form, indicators.stream().filter(each -> !ids.contains(each)).toList()));
        return with(
                name,
                asked,
                left,
                without(ids, measures),
                pupils == null ? null : pupils.with(without(ids, pupils.statements())),
                without(ids, statuses),
                preconditions.stream().map(each -> each.without(ids)).toList());
    }

    private static <T extends Sourced> List<T> without(Set<String> ids, List<T> all) {
        return all.stream().filter(each -> !ids.contains(each.id())).toList();
    }

    /** Where the content comes from: its own source, else that of the whole; null when neither is told. */
    public @Nullable Text sourceOf(Sourced content) {
        return content.source() == null ? source : content.source();
    }

    /** The SPDX identifier that holds for the content; null when there is none. */
    public @Nullable String licenceOf(Sourced content) {
        return content.licence() == null ? licence : content.licence();
    }

    /** Every content object: areas, indicators, measures, statuses and statements to pupils. */
    Stream<Sourced> contents() {
        return Stream.<Stream<? extends Sourced>>of(areas.stream(), indicators(), measures.stream(), sentences())
                .flatMap(each -> each);
    }

    /** Statuses, then statements to pupils. */
    public Stream<Sentence> sentences() {
        return Stream.concat(
                statuses.stream(), Stream.ofNullable(pupils).flatMap(asked -> asked.statements().stream()));
    }

    /** Every indicator, in the order of the areas. */
    public Stream<Indicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream());
    }

    private <T> T only(String id, Stream<T> among, Predicate<T> wanted) {
        return among.filter(wanted).findFirst().orElseThrow(() -> new NotInFramework(key(), id));
    }
}
