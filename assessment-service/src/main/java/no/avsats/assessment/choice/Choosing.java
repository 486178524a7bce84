package no.avsats.assessment.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.SchoolAssessment;

/** Keeps choices about measures of the frameworks that a school has been assessed by. */
@ApplicationScoped
class Choosing {

    private final Frameworks frameworks;

    Choosing(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @throws NotFoundException for a measure of no framework of the school's released rounds */
    MeasureChoice keep(String school, String measure, Choice choice) {
        var released = SchoolAssessment.ofSchool(school).stream()
                .filter(assessment ->
                        assessment.isReleased() && !assessment.round().isAboutHabits())
                .filter(assessment -> has(framework(assessment), measure))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return MeasureChoice.keep(released.round().owner(), school, framework(released), measure, choice);
    }

    private Framework framework(SchoolAssessment assessment) {
        return frameworks.get(assessment.round().framework());
    }

    private static boolean has(Framework framework, String measure) {
        return framework.measures().stream().anyMatch(each -> each.id().equals(measure));
    }
}
