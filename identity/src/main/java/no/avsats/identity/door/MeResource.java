package no.avsats.identity.door;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who the token says is calling. */
@Path("/identity/v1/me")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Me")
class MeResource {

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param name as the person's organisation spells it; empty for a machine
     * @param person Feide's subject of the person; null for a machine
     * @param grants such as {@code leader@NO:ORGNR:899990013/NO:ORGNR:899990021}
     */
    @Schema(name = "Me")
    record Me(
            @Schema(examples = "Rita Rektor") String name,
            @Nullable String person,

            @Schema(examples = "[\"leader@NO:ORGNR:899990013/NO:ORGNR:899990021\"]")
            List<String> grants) {

        static Me of(Caller caller) {
            return new Me(
                    caller.name(),
                    caller.person().orElse(null),
                    caller.grants().stream().map(Grant::text).toList());
        }
    }

    @GET
    @Operation(summary = "Get who I am", description = "Name, Feide subject and grants of the bearer of the token.")
    @APIResponse(
            responseCode = "200",
            description = "Who is calling",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Response me() {
        return Response.ok(Me.of(caller)).header("Cache-Control", "no-store").build();
    }
}
