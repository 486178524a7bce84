package no.avsats.assessment.release;

import java.util.Map;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.framework.Framework;

/** Says in words what is proposed, and why. The leader–teacher gap orders the advice but is not told: it is the school's own. */
final class Reasons {

    private Reasons() {}

    static Advice advice(Proposal proposal, Framework framework) {
        var measure = framework.measure(proposal.measure().id());
        return new Advice(
                measure.id(),
                measure.role().role(),
                measure.area(),
                measure.fromLevel(),
                measure.title().byLanguage(),
                Map.of("nb", norwegian(proposal.reason()), "en", english(proposal.reason())),
                measure.body().byLanguage(),
                measure.sign().byLanguage(),
                measure.minutes());
    }

    private static String norwegian(Proposal.Reason why) {
        var whom =
                switch (why.code()) {
                    case LARGEST_GROUP_BELOW_TARGET ->
                        "Den største gruppa under målet er på %s."
                                .formatted(
                                        why.from() == why.to()
                                                ? "nivå " + why.from()
                                                : "nivå %d–%d".formatted(why.from(), why.to()));
                    case LEVEL_BELOW_TARGET ->
                        "Dere er på nivå %d, og målet er nivå %d.".formatted(why.level(), why.target());
                };
        return why.colleaguesLead() ? whom + " Minst fem kolleger er to nivåer lenger og kan lede arbeidet." : whom;
    }

    private static String english(Proposal.Reason why) {
        var whom =
                switch (why.code()) {
                    case LARGEST_GROUP_BELOW_TARGET ->
                        "The largest group below the target is at %s."
                                .formatted(
                                        why.from() == why.to()
                                                ? "level " + why.from()
                                                : "levels %d–%d".formatted(why.from(), why.to()));
                    case LEVEL_BELOW_TARGET ->
                        "You are at level %d, and the target is level %d.".formatted(why.level(), why.target());
                };
        return why.colleaguesLead()
                ? whom + " At least five colleagues are two levels further on and can lead the work."
                : whom;
    }
}
