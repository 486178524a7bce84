package no.avsats.assessment.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.Changes;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.caller.Caller;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The leaders read what they have written and put their names under it, asked once. */
@Path("/assessment/schools/{school}/rounds/{round}/statement/signing")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SigningPage {

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 120;

    private final Frameworks frameworks;
    private final Caller caller;
    private final Changes changes;
    private final Language language;

    SigningPage(Frameworks frameworks, Caller caller, Changes changes, Language language) {
        this.frameworks = frameworks;
        this.caller = caller;
        this.changes = changes;
        this.language = language;
    }

    /**
     * What keeps the leaders from signing; nothing at first.
     *
     * @param conflict whether somebody has saved since the page was read
     */
    record Faults(boolean names, boolean confirmation, boolean empty, boolean conflict) {

        static final Faults NONE = new Faults(false, false, false, false);

        public boolean any() {
            return names || confirmation || empty || conflict;
        }

        int status() {
            return conflict ? 412 : 422;
        }
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sign(StatementSheet page, String names, boolean confirmed, Faults faults);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response signingOf(@RestPath String school, @RestPath UUID round) {
        var assessment = StatementPage.assessment(round, school);
        var statement = Statement.of(assessment);
        if (statement.isSigned() || !assessment.isOpen()) {
            return toStatement(assessment);
        }
        return page(200, assessment, statement, caller.name(), false, Faults.NONE);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response signForGood(
            @RestPath String school,
            @RestPath UUID round,
            @RestForm @DefaultValue("") String names,
            @RestForm @DefaultValue("") String confirmed,
            @RestForm @DefaultValue("-1") long version) {
        var assessment = StatementPage.assessment(round, school).held();
        var statement = Statement.of(assessment);
        if (statement.isSigned() || !assessment.isOpen()) {
            return toStatement(assessment);
        }
        var signers =
                names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        var faults = new Faults(
                !fit(signers),
                confirmed.isEmpty(),
                statement.levels().isEmpty(),
                statement.revision().number() != version);
        if (faults.any()) {
            return page(faults.status(), assessment, statement, names, !confirmed.isEmpty(), faults);
        }
        statement.sign(signers);
        return toStatement(assessment);
    }

    private static boolean fit(List<String> signers) {
        return !signers.isEmpty()
                && signers.size() <= MOST_NAMES
                && signers.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    private Response page(
            int status,
            SchoolAssessment assessment,
            Statement statement,
            String names,
            boolean confirmed,
            Faults faults) {
        var framework = frameworks.get(assessment.round().framework());
        var sheet = StatementSheet.of(
                assessment,
                StatementSheet.draft(statement),
                statement.revision().number(),
                framework,
                changes.of(assessment),
                language.current());
        return Response.status(status)
                .entity(Templates.sign(sheet, names, confirmed, faults).render())
                .build();
    }

    private static Response toStatement(SchoolAssessment assessment) {
        return Response.seeOther(URI.create(assessment.path() + "/statement")).build();
    }
}
