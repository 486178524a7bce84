package no.avsats.strategy.plan;

import java.util.Optional;
import no.avsats.strategy.advice.Proposal;
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
        return new MeasureContent(
                written.title().isBlank() ? title : written.title(),
                written.description(),
                written.area() == null ? area : written.area(),
                written.goal(),
                written.responsible(),
                written.start(),
                written.due(),
                written.successSign(),
                written.hoursPerTeacher(),
                written.status(),
                written.note(),
                written.helped(),
                written.sentence(),
                written.link(),
                written.activities());
    }

    static Source source(MeasureContent content, Optional<Proposal> proposal, String language) {
        return proposal.map(each -> Source.of(each, language))
                .orElse(content.goal() == null ? Source.OWN : Source.STRATEGY);
    }
}
