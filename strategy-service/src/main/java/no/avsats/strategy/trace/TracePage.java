package no.avsats.strategy.trace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A goal's thread: why it is there, and all that is done for it. For everybody, each as much as they may see. */
@Path("/strategy/trace/{goal}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TracePage {

    private final Tracing tracing;
    private final Language language;

    TracePage(Tracing tracing, Language language) {
        this.tracing = tracing;
        this.language = language;
    }

    @CheckedTemplate(basePath = "trace")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trace(TraceView page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String traceOf(@RestPath UUID goal, @QueryParam("pageToken") @Nullable String pageToken) {
        var chain = tracing.chain(goal);
        var trace =
                tracing.down(goal, Listing.MOST, pageToken, language.current()).orElseThrow(NotFoundException::new);
        return Templates.trace(TraceView.of(chain.stream().skip(1).toList(), trace, pageToken == null))
                .render();
    }
}
