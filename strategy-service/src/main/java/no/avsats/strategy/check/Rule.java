package no.avsats.strategy.check;

import static no.avsats.strategy.check.Severity.MUST;
import static no.avsats.strategy.check.Severity.SHOULD;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Section;
import no.avsats.strategy.content.Section.Which;
import no.avsats.strategy.content.TargetGroup;
import no.avsats.strategy.content.Theme;
import org.jspecify.annotations.Nullable;

/** A rule of the plan check. Its sentence in each language stands in {@link CheckTexts}. */
public enum Rule {

    /** A strategy has exactly one overall goal. */
    OVERALL_GOAL_MISSING(Place.field("text"), content -> empty(content, MUST, Which.OVERALL_GOAL)),

    /** The three guiding questions; measures answer the third without a text. */
    QUESTION_UNANSWERED(Place.field("text"), content -> Stream.of(
                    Which.WHERE_ARE_WE, Which.WHERE_TO, Which.WHICH_MEASURES)
            .filter(which -> which != Which.WHICH_MEASURES || content.measures().isEmpty())
            .flatMap(which -> empty(content, MUST, which))),

    /** Why a strategy. */
    JUSTIFICATION_MISSING(Place.field("text"), content -> empty(content, SHOULD, Which.JUSTIFICATION)),

    NO_GOAL(Place.newPart("goal"), content -> content.goals().isEmpty() ? Stream.of(about(MUST, "")) : Stream.empty()),

    GOAL_WITHOUT_MEASURE(Place.newPart("measure"), content -> content.goals().stream()
            .filter(goal -> content.measures().stream()
                    .noneMatch(measure -> measure.item().goals().contains(goal.id())))
            .map(goal -> at(MUST, goal))),

    MEASURE_WITHOUT_GOAL(
            Place.field("goals"), measures(measure -> measure.goals().isEmpty())),

    MEASURE_WITHOUT_OWNER(Place.field("responsible"), measures(measure -> measure.responsible()
            .isBlank())),

    MEASURE_WITHOUT_DATE(Place.field("due"), measures(measure -> measure.due() == null)),

    MEASURE_WITHOUT_SIGN(Place.field("sign"), measures(measure -> measure.sign().isBlank())),

    /** What takes teachers' time says how much of it is set aside (C-12); 0 says that it takes none. */
    TIME_NOT_SET_ASIDE(
            Place.field("hours"),
            measures(measure ->
                    measure.targetGroups().contains(TargetGroup.EDUCATORS) && measure.teacherHours() == null)),

    /** A gap in the matrix goal × theme. */
    THEME_EMPTY(Place.newPart("measure"), content -> content.themes().stream()
            .filter(theme -> content.measures().stream()
                    .noneMatch(measure -> measure.item().themes().contains(theme.id())))
            .map(theme -> at(SHOULD, theme))),

    /** A measure that touches pupils' data stands under the theme of privacy. */
    PRIVACY_MISSING(Place.field("themes"), content -> content.measures().stream()
            .filter(measure -> PupilData.sign(content, measure.item()).isPresent())
            .filter(measure -> content.themes().stream()
                    .filter(Rule::isAboutPrivacy)
                    .noneMatch(theme -> measure.item().themes().contains(theme.id())))
            .map(measure -> at(MUST, measure)
                    .because(PupilData.sign(content, measure.item()).orElse("")))),

    /** What the strategy above asks of everybody; a reason answers too. Other goals of it are for each to choose. */
    PARENT_GOAL_UNANSWERED(Place.newPart("goal"), (content, context) -> context.parentGoals().stream()
            .filter(above -> content.goals().stream()
                    .noneMatch(goal -> Objects.equals(goal.item().parent(), above.id())))
            .filter(above -> content.deviations().stream()
                    .noneMatch(deviation -> deviation.item().above().equals(above.id())))
            .map(above -> new Found(above.mandatory() ? MUST : SHOULD, above.id(), above.title(), ""))),

    /** The municipal package. */
    PACKAGE_PART_MISSING(
            (document, part, about) -> PackagePart.valueOf(about).path(document),
            (content, context) -> context.municipal()
                    ? Arrays.stream(PackagePart.values())
                            .filter(part -> !context.held().contains(part) && !holds(content, part))
                            .map(part -> about(SHOULD, part.name()))
                    : Stream.empty());

    private final Place place;
    private final BiFunction<Content, Context, Stream<Found>> search;

    /** What a rule finds, before it says that it was the one. */
    private record Found(Severity severity, @Nullable UUID part, String about, String sign) {
        Found because(String word) {
            return new Found(severity, part, about, word);
        }
    }

    Rule(Place place, BiFunction<Content, Context, Stream<Found>> search) {
        this.place = place;
        this.search = search;
    }

    Rule(Place place, Function<Content, Stream<Found>> search) {
        this(place, (content, context) -> search.apply(content));
    }

    public List<Finding> findings(Content content, Context context) {
        return search.apply(content, context)
                .map(found -> new Finding(this, found.severity(), found.part(), found.about(), found.sign()))
                .toList();
    }

    Place place() {
        return place;
    }

    private static Stream<Found> empty(Content content, Severity severity, Which which) {
        var part = content.section(which);
        return part.item() instanceof Section section && section.text().isBlank()
                ? Stream.of(new Found(severity, part.id(), which.name(), ""))
                : Stream.empty();
    }

    private static Function<Content, Stream<Found>> measures(Predicate<Measure> broken) {
        return content -> content.measures().stream()
                .filter(measure -> broken.test(measure.item()))
                .map(measure -> at(MUST, measure));
    }

    private static boolean isAboutPrivacy(Numbered<Theme> theme) {
        return PupilData.isPrivacy(theme.item().title());
    }

    /** Feide, FITS and IKTplan are building blocks; the others stand beside the strategy. */
    private static boolean holds(Content content, PackagePart part) {
        return content.blocks().stream().anyMatch(block -> block.item().title().equalsIgnoreCase(part.name()));
    }

    private static Found about(Severity severity, String about) {
        return new Found(severity, null, about, "");
    }

    private static Found at(Severity severity, Numbered<?> part) {
        return new Found(severity, part.id(), part.item().title(), "");
    }
}
