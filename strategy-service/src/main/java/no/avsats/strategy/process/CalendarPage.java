package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.Snapshot;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Addresses for calendars: made here, shown once, revoked here. */
@Path("/strategy/documents/{strategy}/calendar")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CalendarPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Desk desk;
    private final String origin;

    CalendarPage(Desk desk, @ConfigProperty(name = "avsats.url") String origin) {
        this.desk = desk;
        this.origin = origin;
    }

    /** An address that works; nobody can show it again. */
    record Row(UUID id, String who, LocalDate made) {
        static Row of(CalendarFeed feed) {
            return new Row(feed.id, feed.who, LocalDate.ofInstant(feed.madeAt, ZONE));
        }
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance calendar(String title, String path, List<Row> feeds, String fresh);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response feedsOf(@RestPath UUID strategy) {
        return page(desk.read(strategy), "");
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response makeFeed(@RestPath UUID strategy) {
        var held = desk.write(strategy);
        var secret = CalendarSecret.fresh();
        CalendarFeed.make(strategy, secret, desk.name());
        return page(held, origin + "/strategy/calendar/" + secret.text() + ".ics");
    }

    @POST
    @Path("{feed}/revocation")
    @Transactional
    @Operation(hidden = true)
    public Response revokeFeed(@RestPath UUID strategy, @RestPath UUID feed) {
        var held = desk.write(strategy);
        CalendarFeed.revoke(strategy, feed);
        return Response.seeOther(URI.create(held.path() + "/calendar")).build();
    }

    private static Response page(Snapshot strategy, String fresh) {
        var feeds = CalendarFeed.of(strategy.id()).stream().map(Row::of).toList();
        return Response.ok(Templates.calendar(strategy.title(), strategy.path(), feeds, fresh)
                        .render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
