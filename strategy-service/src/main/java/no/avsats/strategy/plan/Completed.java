package no.avsats.strategy.plan;

import java.util.Optional;
import java.util.function.Function;
import no.avsats.strategy.advice.Proposal;
import no.avsats.strategy.advice.Words;
import no.avsats.strategy.goal.Goal;

/** What advice or a goal brings along for a new measure; what somebody wrote goes first. */
final class Completed {

    private Completed() {}

    static MeasureContent with(
            MeasureContent written, Optional<Proposal> proposal, Optional<Goal.Choice> goal, String language) {
        var title = proposal.map(each -> each.title().in(language))
                .or(() -> goal.map(Goal.Choice::title))
                .orElse("");
        var area = proposal.map(Proposal::area).orElse(null);
        var hours = proposal.flatMap(Proposal::hoursPerTeacher).orElse(null);
        return new MeasureContent(
                written.title().isBlank() ? title : written.title(),
                written.description().isBlank() ? text(proposal, Proposal::body, language) : written.description(),
                written.area() == null ? area : written.area(),
                written.goal(),
                written.responsible(),
                written.start(),
                written.due(),
                written.successSign().isBlank() ? text(proposal, Proposal::sign, language) : written.successSign(),
                written.hoursPerTeacher() == null ? hours : written.hoursPerTeacher(),
                written.status(),
                written.note(),
                written.helped(),
                written.sentence(),
                written.link(),
                written.activities());
    }

    private static String text(Optional<Proposal> proposal, Function<Proposal, Words> part, String language) {
        return proposal.map(part).map(words -> words.in(language)).orElse("");
    }

    static Source source(MeasureContent content, Optional<Proposal> proposal, String language) {
        return proposal.map(each -> Source.of(each, language))
                .orElse(content.goal() == null ? Source.OWN : Source.STRATEGY);
    }
}
