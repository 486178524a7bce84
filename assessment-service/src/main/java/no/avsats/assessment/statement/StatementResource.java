package no.avsats.assessment.statement;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The leaders' statement of a school in a round. */
@Path("/assessment/v1/schools/{school}/assessments/{round}/statement")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Statements")
class StatementResource {

    private final Frameworks frameworks;

    StatementResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @Transactional
    @Operation(summary = "Tells the statement; an empty draft while nobody has written.")
    public Response getStatement(@RestPath String school, @RestPath UUID round) {
        return answer(Statement.of(assessment(round, school)));
    }

    @PUT
    @Transactional
    @Operation(summary = "Replaces the draft. 409 when it is signed or the assessment is not open.")
    public Response writeStatement(
            @RestPath String school,
            @RestPath UUID round,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatementDraft body) {
        var assessment = open(round, school);
        var statement = Statement.of(assessment);
        statement.revision().require(ifMatch);
        var framework = frameworks.get(assessment.round().framework());
        statement.write(body, assessment.indicators(framework, Respondent.LEADER), framework);
        return answer(statement);
    }

    /** @param signers names of the leaders who stand behind it */
    record Signing(@NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 120) String> signers) {}

    @POST
    @Path("signing")
    @Transactional
    @Operation(summary = "Puts the leaders' names under the statement, for good.")
    public Response signStatement(
            @RestPath String school,
            @RestPath UUID round,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Signing body) {
        var statement = Statement.of(open(round, school));
        statement.revision().require(ifMatch);
        statement.sign(body.signers());
        return answer(statement);
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
    }

    /** Held, so that leaders at two machines take turns and the school does not close meanwhile. */
    private static SchoolAssessment open(UUID round, String school) {
        var assessment = assessment(round, school).held();
        assessment.mustBeOpen();
        return assessment;
    }

    private static Response answer(Statement statement) {
        return Response.ok(StatementDetails.of(statement))
                .tag(statement.revision().tag())
                .build();
    }

    @ServerExceptionMapper
    Response none(NoStatement broken) {
        return Problem.of(409, "NO_STATEMENT", "No statement in this round", "The round does not ask leaders.")
                .response();
    }

    @ServerExceptionMapper
    Response signed(StatementSigned broken) {
        return Problem.of(409, "STATEMENT_SIGNED", "Statement signed", "It stands as it was signed.")
                .response();
    }

    @ServerExceptionMapper
    Response empty(StatementEmpty broken) {
        return Problem.of(409, "STATEMENT_EMPTY", "Statement empty", "State a level before you sign.")
                .response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitStatement broken) {
        return Problem.fields(broken.errors()).response();
    }
}
