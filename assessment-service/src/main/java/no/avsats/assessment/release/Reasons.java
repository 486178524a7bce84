package no.avsats.assessment.release;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.framework.Framework;

/** Says in words what is proposed, and why. The leader–teacher gap orders the advice but is not told: it is the school's own. */
final class Reasons {

    /**
     * The sentences of one language.
     *
     * @param largest where the largest group is, one level or two
     * @param below level and target
     */
    private record Sentences(
            String language, String largest, String level, String levels, String below, String colleagues) {

        String of(Proposal.Reason why) {
            var whom =
                    switch (why.code()) {
                        case LARGEST_GROUP_BELOW_TARGET ->
                            largest.formatted(
                                    why.from() == why.to()
                                            ? level.formatted(why.from())
                                            : levels.formatted(why.from(), why.to()));
                        case LEVEL_BELOW_TARGET -> below.formatted(why.level(), why.target());
                    };
            return why.colleaguesLead() ? whom + " " + colleagues : whom;
        }
    }

    private static Stream<Sentences> languages() {
        return Stream.of(
                new Sentences(
                        "nb",
                        "Den største gruppa under målet er på %s.",
                        "nivå %d",
                        "nivå %d–%d",
                        "Dere er på nivå %d, og målet er nivå %d.",
                        "Minst fem kolleger er to nivåer lenger og kan lede arbeidet."),
                new Sentences(
                        "nn",
                        "Den største gruppa under målet er på %s.",
                        "nivå %d",
                        "nivå %d–%d",
                        "De er på nivå %d, og målet er nivå %d.",
                        "Minst fem kollegaer er to nivå lenger og kan leie arbeidet."),
                new Sentences(
                        "sv",
                        "Den största gruppen under målet är på %s.",
                        "nivå %d",
                        "nivå %d–%d",
                        "Ni är på nivå %d, och målet är nivå %d.",
                        "Minst fem kollegor är två nivåer längre fram och kan leda arbetet."),
                new Sentences(
                        "en",
                        "The largest group below the target is at %s.",
                        "level %d",
                        "levels %d–%d",
                        "You are at level %d, and the target is level %d.",
                        "At least five colleagues are two levels further on and can lead the work."));
    }

    private Reasons() {}

    static Advice advice(Proposal proposal, Framework framework) {
        var measure = framework.measure(proposal.measure().id());
        return new Advice(
                measure.id(),
                measure.role().role(),
                measure.area(),
                measure.fromLevel(),
                measure.title().byLanguage(),
                languages().collect(toUnmodifiableMap(Sentences::language, each -> each.of(proposal.reason()))),
                measure.body().byLanguage(),
                measure.sign().byLanguage(),
                measure.minutes());
    }
}
