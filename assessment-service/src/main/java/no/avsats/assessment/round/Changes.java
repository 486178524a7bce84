package no.avsats.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import no.avsats.assessment.framework.Change;
import no.avsats.assessment.framework.Frameworks;

/** What a school meets again and what has changed since it last answered. Looks at rounds only, never at who answered. */
@ApplicationScoped
public class Changes {

    private final Frameworks frameworks;

    Changes(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** By indicator; nothing has changed for a school that answers for the first time. */
    public Function<String, Change> of(SchoolAssessment assessment) {
        var now = frameworks.get(assessment.round().framework());
        return assessment.earlier().stream()
                .findFirst()
                .map(each -> each.round().framework())
                .map(frameworks::get)
                .map(before -> (Function<String, Change>) indicator -> frameworks.change(now, before, indicator))
                .orElse(indicator -> Change.NONE);
    }

    /** As {@link #of(SchoolAssessment)} for a school in a round; a ballot asks with every question. */
    public Change of(UUID round, String school, String indicator) {
        return SchoolAssessment.succession(round, school)
                .map(asked -> frameworks.change(frameworks.get(asked.now()), frameworks.get(asked.before()), indicator))
                .orElse(Change.NONE);
    }
}
