package no.avsats.identity.imports;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import no.avsats.problem.Problem;
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

/** Schools and staff of an owner, as files. */
@Path("/identity/v1/owners/{owner}/imports")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Imports")
class ImportsResource {

    /** Errors that one problem names; the items have all. */
    private static final int MOST_ERRORS = 100;

    private final Imports imports;

    ImportsResource(Imports imports) {
        this.imports = imports;
    }

    /** A page of the rows. */
    @Schema(name = "ImportItems")
    record Items(List<ItemView> data, @Nullable String pageToken) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            summary = "Import schools and staff",
            description =
                    "Each file is the whole truth: what it no longer names ends. A file with any error is refused as a"
                            + " whole. The first file of schools of an owner brings the owner in.")
    @APIResponse(
            responseCode = "201",
            description = "Brought in, or checked when dryRun is true",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "More than a fifth of the active duties would end")
    @APIResponse(responseCode = "422", description = "Something in the files is wrong; nothing was brought in")
    public Response startImport(
            @RestPath @Parameter(example = "NO:ORGNR:899990013") String owner,
            @RestQuery @DefaultValue("false") @Parameter(description = "Check only") boolean dryRun,
            @RestQuery @DefaultValue("false") @Parameter(description = "Many duties may end") boolean confirmEndings,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 200) String key,
            @RestForm("schools") @Nullable FileUpload schools,
            @RestForm("staff") @Nullable FileUpload staff) {
        var upload = Upload.of(schools, staff, key);
        if (upload.isEmpty()) {
            return Problem.of(422, "NO_FILE", "No file", "Send the parts schools, staff or both.")
                    .response();
        }
        return answer(imports.start(owner, upload, dryRun, confirmEndings), 201);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Get an import", description = "How far it has come and what it did, or would do.")
    @APIResponse(responseCode = "200", description = "The import")
    public ImportView imported(@RestPath String owner, @RestPath UUID id) {
        return ImportView.of(find(owner, id));
    }

    @GET
    @Path("{id}/items")
    @Transactional
    @Operation(summary = "List the rows of an import", description = "In the order of the files, each with its line.")
    @APIResponse(
            responseCode = "200",
            description = "One page; follow the Link header for the next",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response importedItems(
            @RestPath String owner,
            @RestPath UUID id,
            @RestQuery ImportItem.@Nullable Status status,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @RestQuery @Nullable String pageToken,
            UriInfo uri) {
        var found = ImportItem.page(find(owner, id).id, status, position(pageToken), limit + 1).stream()
                .map(ItemView::of)
                .toList();
        return Listing.of(found, limit, item -> Integer.toString(item.position()))
                .response(uri);
    }

    @POST
    @Path("{id}/commit")
    @Transactional
    @Operation(
            summary = "Bring a checked import in",
            description = "Checks once more against the directory as it is now.")
    @APIResponse(
            responseCode = "200",
            description = "Brought in",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not waiting any more, or more than a fifth of the duties would end")
    @APIResponse(responseCode = "422", description = "The directory has changed; the files no longer fit")
    public Response commitImport(
            @RestPath String owner, @RestPath UUID id, @RestQuery @DefaultValue("false") boolean confirmEndings) {
        return answer(imports.commit(find(owner, id), confirmEndings), 200);
    }

    @ServerExceptionMapper
    Response tooManyEndings(TooManyEndings broken) {
        return Problem.of(409, "TOO_MANY_ENDINGS", "Too many duties would end", broken.getMessage())
                .response();
    }

    @ServerExceptionMapper
    Response notWaiting(ImportNotWaiting broken) {
        return Problem.of(409, "IMPORT_NOT_WAITING", "The import does not wait", broken.getMessage())
                .response();
    }

    @ServerExceptionMapper
    Response keyUsedBefore(KeyUsedBefore broken) {
        return Problem.of(422, "IDEMPOTENCY_KEY_REUSED", "The idempotency key came with other files before", null)
                .response();
    }

    private static Import find(String owner, UUID id) {
        return Import.of(owner, id).orElseThrow(NotFoundException::new);
    }

    private static int position(@Nullable String pageToken) {
        var key = PageToken.key(pageToken);
        return key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : 0;
    }

    private static Response answer(Import done, int status) {
        Import.flush();
        var location = URI.create("/identity/v1/owners/" + done.owner + "/imports/" + done.id);
        if (done.status == Import.Status.REFUSED) {
            var errors = ImportItem.page(done.id, ImportItem.Status.ERROR, 0, MOST_ERRORS).stream()
                    .map(ItemView::of)
                    .map(ItemView::error)
                    .toList();
            return Response.fromResponse(Problem.fields(errors).response())
                    .location(location)
                    .build();
        }
        return Response.status(status)
                .location(location)
                .entity(ImportView.of(done))
                .build();
    }
}
