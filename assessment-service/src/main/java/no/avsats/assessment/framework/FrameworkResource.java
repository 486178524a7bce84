package no.avsats.assessment.framework;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What rounds can ask: the frameworks that ship, and those that the caller's owners have published. A version never changes. */
@Path("/assessment/v1/frameworks")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
class FrameworkResource {

    static final String YAML = "application/yaml";

    private final Frameworks frameworks;
    private final Caller caller;

    FrameworkResource(Frameworks frameworks, Caller caller) {
        this.frameworks = frameworks;
        this.caller = caller;
    }

    /** @param key what a round names */
    record Entry(String key, String id, int version, Text name) {
        static Entry of(Framework framework) {
            return new Entry(framework.key(), framework.id(), framework.version(), framework.name());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Lists every framework that the caller may use, in every version.")
    public Listing<Entry> listFrameworks(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return Listing.within(visible(), limit, pageToken, Framework::key).map(Entry::of);
    }

    @GET
    @Path("schema")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema of a framework's YAML file.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String frameworkSchema() {
        return FrameworkFile.SCHEMA;
    }

    @GET
    @Path("{id}/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Tells a framework: areas, indicators with level cards, measures.")
    public Framework getFramework(@RestPath String id, @RestPath int version) {
        return seen(id, version);
    }

    @GET
    @Path("{id}/{version}/file")
    @Produces(YAML)
    @Transactional
    @Operation(summary = "The framework as the file that an import takes.")
    public String frameworkFile(@RestPath String id, @RestPath int version) {
        return FrameworkFile.write(seen(id, version));
    }

    private Framework seen(String id, int version) {
        var key = id + "/" + version;
        return visible().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownFramework(key));
    }

    private List<Framework> visible() {
        var owners = caller.grants().stream().map(Grant::owner).distinct();
        return Stream.concat(owners.flatMap(owner -> frameworks.of(owner).stream()), frameworks.all().stream())
                .distinct()
                .sorted(Comparator.comparing(Framework::key))
                .toList();
    }
}
