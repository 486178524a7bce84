package no.avsats.assessment.framework;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An owner's draft out of a file. */
@Path("/assessment/v1/owners/{owner}/framework-imports")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
class ImportResource {

    private final Importing importing;

    ImportResource(Importing importing) {
        this.importing = importing;
    }

    /**
     * @param key of the draft; what the file says about itself when nothing was brought in
     * @param indicators how many the file brings
     * @param measures how many the file brings
     * @param broughtIn whether they are in the draft now
     */
    record Imported(String key, int indicators, int measures, boolean broughtIn) {

        static Imported of(Framework framework, boolean broughtIn) {
            return new Imported(
                    framework.key(),
                    (int) framework.indicators().count(),
                    framework.measures().size(),
                    broughtIn);
        }
    }

    @POST
    @Consumes(FrameworkResource.YAML)
    @Transactional
    @Operation(
            summary =
                    "Makes the owner's draft out of a YAML file. 422 names line, column and path of all that is wrong.",
            description = """
                    Without a draft the file becomes a new one, based on the version that the file is of. A draft that there is \
                    already is replaced only with its ETag in If-Match.""")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Imported.class)))
    public Response importFramework(
            @RestPath String owner,
            @RestQuery @DefaultValue("false") @Parameter(description = "Check only") boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = FrameworkResource.YAML,
                                            schema = @Schema(type = SchemaType.STRING)))
                    String body) {
        var framework = importing.read(body);
        if (dryRun) {
            return Response.ok(Imported.of(framework, false)).build();
        }
        var draft = importing.bring(owner, framework, ifMatch);
        return Response.ok(Imported.of(draft.framework(), true))
                .tag(draft.revision().tag())
                .build();
    }
}
