package no.avsats.assessment.ballot;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import no.avsats.assessment.ballot.BallotPages.Templates;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Respondent;

/** How a framework's questions look to somebody who answers, with no ballot behind them: nothing can be saved. */
public final class Preview {

    private Preview() {}

    /**
     * A question of the full form; empty when there are fewer.
     *
     * @param number from 1
     * @param path under which the questions are numbered
     */
    public static Optional<TemplateInstance> of(
            Framework framework, Respondent role, int number, String path, String language) {
        var asked = framework.indicators(Form.FULL, role).stream()
                .flatMap(
                        each -> each.question(role).stream().map(question -> Sheet.Asked.of(framework, each, question)))
                .toList();
        return number > asked.size()
                ? Optional.empty()
                : Optional.of(Templates.question(QuestionView.preview(asked, number, path, language)));
    }
}
