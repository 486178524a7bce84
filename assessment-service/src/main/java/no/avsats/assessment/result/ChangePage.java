package no.avsats.assessment.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.release.NotSharedYet;
import no.avsats.assessment.release.ReleaseDetails;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.result.ChangeView.Survey;
import no.avsats.assessment.result.ResultView.Reader;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What has changed at a school since survey 1. Both results are looked at, and both looks are logged for the school. */
@Path("/assessment/schools/{school}/rounds/{round}/change")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ChangePage {

    /** What a reader may do stands on the result. */
    private static final Reader NOBODY = new Reader(false, false, false, false);

    private final Viewing viewing;
    private final Frameworks frameworks;
    private final Language language;

    ChangePage(Viewing viewing, Frameworks frameworks, Language language) {
        this.viewing = viewing;
        this.frameworks = frameworks;
        this.language = language;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance change(ChangeView page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance changeOf(@RestPath String school, @RestPath UUID round) {
        var after = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var before = after.before().orElseThrow(NotFoundException::new);
        var name = Organisation.nameOf(school);
        try {
            var now = viewing.view(after);
            var then = viewing.view(before);
            if (now.isEmpty() || then.isEmpty()) {
                var waits = now.isEmpty() ? after.round() : before.round();
                return ResultPage.Templates.open(name, waits.title(), waits.closesOn());
            }
            var rows = samePool(before, after)
                    ? ChangeView.rows(areas(before, then.get()), areas(after, now.get()))
                    : ChangeView.rows(List.of(), areas(after, now.get()));
            var view = new ChangeView(after.path(), name, Survey.of(before.round()), Survey.of(after.round()), rows);
            return Templates.change(view);
        } catch (NotSharedYet waits) {
            return ResultPage.Templates.waits(name, after.round().title(), waits.officeFrom());
        }
    }

    /** A pool of other schools is another group of people. */
    private static boolean samePool(SchoolAssessment one, SchoolAssessment other) {
        return schools(one.pool()).equals(schools(other.pool()));
    }

    private static Set<String> schools(Optional<SmallSchools> pool) {
        return pool.map(SmallSchools::schools).map(Set::copyOf).orElse(Set.of());
    }

    private List<AreaRow> areas(SchoolAssessment assessment, ReleaseDetails release) {
        var framework = frameworks.get(assessment.round().framework());
        var reading = new Reading(assessment, release, frameworks, framework, NOBODY, language.current());
        return reading.areas(Respondent.TEACHER);
    }
}
