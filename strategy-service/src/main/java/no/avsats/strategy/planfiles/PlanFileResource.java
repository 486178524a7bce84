package no.avsats.strategy.planfiles;

import static java.util.stream.Collectors.joining;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.problem.Problem;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.Planning.Wanted;
import no.avsats.strategy.plan.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A plan as a file, and measures out of one. */
@Path("/strategy/v1/schools/{school}/plans/{plan}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plans")
class PlanFileResource {

    private final Files files;
    private final Reader reader;
    private final Planning planning;
    private final Language language;

    PlanFileResource(Files files, Reader reader, Planning planning, Language language) {
        this.files = files;
        this.reader = reader;
        this.planning = planning;
        this.language = language;
    }

    /**
     * @param measures how many the file brings
     * @param broughtIn whether they are in the plan now
     */
    record Imported(int measures, boolean broughtIn) {}

    @GET
    @Path("document")
    @Transactional
    @Operation(summary = "The plan as a section for Word (docx) or a table for Excel (xlsx).")
    @APIResponse(responseCode = "200", description = "The file")
    public Response planDocument(
            @RestPath String school, @RestPath UUID plan, @RestQuery @DefaultValue("docx") Files.Format format) {
        var found = reader.find(plan, school).orElseThrow(NotFoundException::new);
        return files.write(reader.details(found), format);
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            summary = "Adds measures out of a file, XLSX or CSV.",
            description = "All rows or none: 422 names every broken one, by its line in the file.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Imported.class)))
    public Response importMeasures(
            @RestPath String school,
            @RestPath UUID plan,
            @RestQuery @DefaultValue("false") @Parameter(description = "Check only") boolean dryRun,
            @RestForm("file") @Nullable FileUpload file) {
        var held = Plan.held(plan, school).orElseThrow(NotFoundException::new);
        var rows = files.read(Upload.bytes(file), held.owner());
        var errors = rows.stream()
                .filter(row -> !row.fits())
                .map(PlanFileResource::error)
                .toList();
        if (!errors.isEmpty()) {
            return Problem.fields(errors).response();
        }
        if (!dryRun) {
            planning.addAll(held, wanted(rows), language.current());
        }
        return Response.ok(new Imported(rows.size(), !dryRun)).build();
    }

    static List<Wanted> wanted(List<ReadRow> rows) {
        return rows.stream().map(row -> new Wanted(null, row.measure())).toList();
    }

    private static FieldError error(ReadRow row) {
        return new FieldError(
                "/file/" + row.line(), "ROW", row.faults().stream().collect(joining(", ")));
    }

    @ServerExceptionMapper
    Response refused(FileRefused broken) {
        return Problem.of(
                        422,
                        "FILE_" + broken.why(),
                        "The file cannot be read",
                        broken.why().detail())
                .response();
    }
}
