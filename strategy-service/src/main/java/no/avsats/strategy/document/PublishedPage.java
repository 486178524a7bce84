package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Published strategies, for everybody, at addresses that stay. */
@Path("/strategy/published/{strategy}")
@jakarta.annotation.security.PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PublishedPage {
    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance published(
                DocumentView doc, EditionDetails edition, boolean newest, List<Integer> numbers);

        static native TemplateInstance compare(
                DocumentView doc, int from, int to, List<Integer> numbers, Comparison comparison);
    }

    private final ReadyPages ready;
    private final RoutingContext request;

    PublishedPage(ReadyPages ready, RoutingContext request) {
        this.ready = ready;
        this.request = request;
    }

    @GET
    @Transactional
    @Uncompressed
    @Operation(hidden = true)
    public Response newestEdition(@RestPath UUID strategy) {
        var newest = Edition.newest(strategy).orElseThrow(NotFoundException::new);
        return ready.keep(request, page(newest).render());
    }

    @GET
    @Path("{number}")
    @Transactional
    @Uncompressed
    @Operation(hidden = true)
    public Response editionOf(@RestPath UUID strategy, @RestPath int number) {
        return ready.keep(request, page(edition(strategy, number)).render());
    }

    @GET
    @Path("compare")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance compareEditions(
            @RestPath UUID strategy, @QueryParam("from") int from, @QueryParam("to") int to) {
        var old = edition(strategy, from);
        var fresh = edition(strategy, to);
        return Templates.compare(
                DocumentView.of(fresh), from, to, numbers(strategy), Comparison.of(old.content, fresh.content));
    }

    private static TemplateInstance page(Edition edition) {
        var numbers = numbers(edition.strategy);
        return Templates.published(
                DocumentView.of(edition), EditionDetails.of(edition), numbers.getFirst() == edition.number, numbers);
    }

    private static Edition edition(UUID strategy, int number) {
        return Edition.of(strategy, number).orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    private static List<Integer> numbers(UUID strategy) {
        return Edition.all(strategy).stream().map(edition -> edition.number).toList();
    }
}
