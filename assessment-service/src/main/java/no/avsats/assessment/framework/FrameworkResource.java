package no.avsats.assessment.framework;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.avsats.problem.Listing;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What rounds can ask. A version never changes. */
@Path("/assessment/v1/frameworks")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
class FrameworkResource {

    private final Frameworks frameworks;

    FrameworkResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @param key what a round names */
    record Entry(String key, String id, int version, Text name) {
        static Entry of(Framework framework) {
            return new Entry(framework.key(), framework.id(), framework.version(), framework.name());
        }
    }

    @GET
    @Operation(summary = "Lists every framework in every version.")
    public Listing<Entry> listFrameworks(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return Listing.within(List.copyOf(frameworks.all()), limit, pageToken, Framework::key)
                .map(Entry::of);
    }

    @GET
    @Path("{id}/{version}")
    @Operation(summary = "Tells a framework: areas, indicators with level cards, measures.")
    public Framework getFramework(@RestPath String id, @RestPath int version) {
        return frameworks.get(id + "/" + version);
    }

    @ServerExceptionMapper
    Response unknown(UnknownFramework unknown) {
        return Problem.of(404, "NOT_FOUND", "Not found", null).response();
    }
}
