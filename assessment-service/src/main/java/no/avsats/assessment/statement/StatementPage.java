package no.avsats.assessment.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.NotInFramework;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Changes;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where leaders write their statement, one area a page; read only once it is signed. */
@Path("/assessment/schools/{school}/rounds/{round}/statement")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StatementPage {

    private final Frameworks frameworks;
    private final Changes changes;
    private final Language language;

    StatementPage(Frameworks frameworks, Changes changes, Language language) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.language = language;
    }

    /** What the page says about the last save. */
    enum Outcome {
        NONE,
        SAVED,
        CONFLICT,
        COMMENT_TOO_LONG
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(StatementSheet page, StatementSheet.Part part, Outcome outcome);

        static native TemplateInstance screen(StatementSheet page, StatementSheet.Screen screen, Outcome outcome);

        static native TemplateInstance read(StatementSheet page, boolean signed, String signers);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response statementOf(
            @RestPath String school,
            @RestPath UUID round,
            @QueryParam("area") @DefaultValue("") String area,
            @QueryParam("screen") @DefaultValue("") String screen,
            @QueryParam("saved") @DefaultValue("") String saved) {
        var assessment = assessment(round, school);
        var statement = Statement.of(assessment);
        var sheet = sheet(assessment, StatementSheet.draft(statement), statement);
        if (statement.isSigned() || !assessment.isOpen()) {
            var signers = String.join(", ", statement.signers());
            return page(200, Templates.read(sheet, statement.isSigned(), signers));
        }
        var outcome = saved.isEmpty() ? Outcome.NONE : Outcome.SAVED;
        return page(200, writing(sheet, area, screen, outcome));
    }

    /** @param screen indicator for the large screen; empty for the ordinary page of the area */
    private static TemplateInstance writing(StatementSheet sheet, String area, String screen, Outcome outcome) {
        return screen.isEmpty()
                ? Templates.write(sheet, sheet.part(area), outcome)
                : Templates.screen(sheet, sheet.screen(screen), outcome);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response saveStatement(@RestPath String school, @RestPath UUID round, MultivaluedMap<String, String> form) {
        var assessment = assessment(round, school).held();
        var statement = Statement.of(assessment);
        if (statement.isSigned() || !assessment.isOpen()) {
            return to(assessment, "");
        }
        var framework = framework(assessment);
        var posted = posted(framework, form);
        var draft = posted.into(statement);
        if (posted.tooLong()) {
            return again(422, assessment, draft, statement, posted, Outcome.COMMENT_TOO_LONG);
        }
        if (statement.revision().number() != version(form)) {
            return again(412, assessment, draft, statement, posted, Outcome.CONFLICT);
        }
        statement.write(draft, assessment.indicators(framework, Respondent.LEADER), framework);
        return next(assessment, sheet(assessment, draft, statement), posted, form);
    }

    private static Response next(
            SchoolAssessment assessment, StatementSheet sheet, PostedPart posted, MultivaluedMap<String, String> form) {
        var go = PostedPart.value(form, "go");
        if (!posted.screen().isEmpty()) {
            return to(assessment, turned(sheet, posted.screen(), go));
        }
        var here = posted.area().id();
        if (!go.equals("next")) {
            return to(assessment, "?saved=yes&area=" + here);
        }
        var next = sheet.after(here);
        return to(assessment, next.isEmpty() ? sheet.afterAreas() : "?area=" + next);
    }

    private static String turned(StatementSheet sheet, String indicator, String go) {
        var screen = sheet.screen(indicator);
        return switch (go) {
            case "next" -> screen.after().isEmpty() ? sheet.afterAreas() : "?screen=" + screen.after();
            case "back" -> "?screen=" + screen.before();
            default -> "?saved=yes&screen=" + screen.line().indicator();
        };
    }

    private static PostedPart posted(Framework framework, MultivaluedMap<String, String> form) {
        try {
            return PostedPart.of(framework.area(PostedPart.value(form, "area")), form);
        } catch (NotInFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    static long version(MultivaluedMap<String, String> form) {
        var version = PostedPart.value(form, "version");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    private Response again(
            int status,
            SchoolAssessment assessment,
            StatementDraft draft,
            Statement statement,
            PostedPart posted,
            Outcome outcome) {
        var sheet = sheet(assessment, draft, statement);
        return page(status, writing(sheet, posted.area().id(), posted.screen(), outcome));
    }

    private StatementSheet sheet(SchoolAssessment assessment, StatementDraft draft, Statement statement) {
        return StatementSheet.of(
                assessment,
                draft,
                statement.revision().number(),
                framework(assessment),
                changes.of(assessment),
                language.current());
    }

    private Framework framework(SchoolAssessment assessment) {
        return frameworks.get(assessment.round().framework());
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    static Response to(SchoolAssessment assessment, String more) {
        return Response.seeOther(URI.create(assessment.path() + "/statement" + more))
                .build();
    }

    /** 404 too where the round does not ask leaders. */
    static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school)
                .filter(assessment -> assessment.round().asksStatement())
                .orElseThrow(NotFoundException::new);
    }
}
