package no.avsats.strategy.process;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import no.avsats.frame.Language;
import no.avsats.strategy.document.Strategy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The meetings of a strategy for whoever knows the address, without a log-in. No person is named in it. */
@Path("/strategy/calendar/{secret}.ics")
@PermitAll
@RunOnVirtualThread
class CalendarResource {

    private final Language language;
    private final String origin;

    CalendarResource(Language language, @ConfigProperty(name = "avsats.url") String origin) {
        this.language = language;
        this.origin = origin;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response calendarOf(@RestPath String secret) {
        var feed = CalendarFeed.of(new CalendarSecret(secret)).orElseThrow(NotFoundException::new);
        var strategy = Strategy.<Strategy>findByIdOptional(feed.strategy)
                .map(Strategy::snapshot)
                .orElseThrow(NotFoundException::new);
        return Response.ok(MeetingCalendar.of(strategy, Meeting.of(feed.strategy), language.current(), origin))
                .type("text/calendar; charset=utf-8")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
