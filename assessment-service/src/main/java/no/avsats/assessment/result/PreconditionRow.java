package no.avsats.assessment.result;

import java.util.List;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.release.PreconditionFigure;
import no.avsats.assessment.words.Phrase;

/**
 * One of the four preconditions, in words.
 *
 * @param statuses those that it is read from; empty where levels are
 */
record PreconditionRow(Phrase name, PreconditionFigure figure, List<StatusRow> statuses) {

    public boolean ofTeachers() {
        return figure.role() == Respondent.TEACHER;
    }
}
