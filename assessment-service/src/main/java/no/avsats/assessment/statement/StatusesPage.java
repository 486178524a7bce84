package no.avsats.assessment.statement;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Change;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.framework.Status;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.statement.StatementPage.Outcome;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where leaders say what is in place at the school: the part of their statement that has no levels. */
@Path("/assessment/schools/{school}/rounds/{round}/statement/statuses")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StatusesPage {

    private final Frameworks frameworks;
    private final Language language;

    StatusesPage(Frameworks frameworks, Language language) {
        this.frameworks = frameworks;
        this.language = language;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance statuses(StatementSheet page, Outcome outcome);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response statusesOf(
            @RestPath String school, @RestPath UUID round, @QueryParam("saved") @DefaultValue("") String saved) {
        var assessment = StatementPage.assessment(round, school);
        var statement = Statement.of(assessment);
        if (statement.isSigned() || !assessment.isOpen()) {
            return StatementPage.to(assessment, "");
        }
        var outcome = saved.isEmpty() ? Outcome.NONE : Outcome.SAVED;
        return page(200, assessment, StatementSheet.draft(statement), statement, outcome);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response saveStatuses(@RestPath String school, @RestPath UUID round, MultivaluedMap<String, String> form) {
        var assessment = StatementPage.assessment(round, school).held();
        var statement = Statement.of(assessment);
        if (statement.isSigned() || !assessment.isOpen()) {
            return StatementPage.to(assessment, "");
        }
        var framework = frameworks.get(assessment.round().framework());
        var draft = posted(framework, form, statement);
        if (statement.revision().number() != StatementPage.version(form)) {
            return page(412, assessment, draft, statement, Outcome.CONFLICT);
        }
        statement.write(draft, assessment.indicators(framework, Respondent.LEADER), framework);
        var on = PostedPart.value(form, "go").equals("next");
        return StatementPage.to(assessment, on ? "/signing" : "/statuses?saved=yes");
    }

    private static StatementDraft posted(
            Framework framework, MultivaluedMap<String, String> form, Statement statement) {
        var statuses = framework.statuses().stream()
                .map(Status::id)
                .filter(status -> given(form, status).isPresent())
                .collect(toUnmodifiableMap(
                        status -> status, status -> given(form, status).orElseThrow()));
        return new StatementDraft(statement.levels(), statuses, statement.comments());
    }

    private static Optional<Readiness> given(MultivaluedMap<String, String> form, String status) {
        return Readiness.of(PostedPart.value(form, "status-" + status));
    }

    private Response page(
            int status, SchoolAssessment assessment, StatementDraft draft, Statement statement, Outcome outcome) {
        var framework = frameworks.get(assessment.round().framework());
        var sheet = StatementSheet.of(
                assessment, draft, statement.revision().number(), framework, any -> Change.NONE, language.current());
        return StatementPage.page(status, Templates.statuses(sheet, outcome));
    }
}
