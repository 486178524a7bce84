package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.frame.Language;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.Strategy;
import no.avsats.strategy.process.Person.Listed;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Minutes: for the writers until they approve them, then also for those who are kept informed, by e-mail too. */
@Path("/strategy/minutes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MinutesPage {

    private final Desk desk;
    private final Access access;
    private final Language language;
    private final String origin;

    MinutesPage(Desk desk, Access access, Language language, @ConfigProperty(name = "avsats.url") String origin) {
        this.desk = desk;
        this.access = access;
        this.language = language;
        this.origin = origin;
    }

    /** Minutes in a list. */
    record Row(UUID meeting, String kind, String title, LocalDate day) {}

    /**
     * @param writes whether the reader may approve them
     * @param receivers how many get them by e-mail
     * @param sent how many have got them
     */
    record View(Minutes minutes, boolean writes, int receivers, long sent) {}

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance minutesList(List<Row> rows);

        static native TemplateInstance minutes(View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String minutesForMe() {
        var strategies =
                Strategy.<Strategy>list("organisation in ?1 order by draftedAt desc, id", desk.organisations()).stream()
                        .map(Strategy::snapshot)
                        .filter(desk::isInformed)
                        .toList();
        var titles = strategies.stream().collect(Collectors.toUnmodifiableMap(Snapshot::id, Snapshot::title));
        var rows = Meeting.minuted(titles.keySet()).stream()
                .map(meeting -> new Row(
                        meeting.id,
                        meeting.kind.name(),
                        titles.getOrDefault(meeting.strategy, ""),
                        meeting.startsAt.toLocalDate()))
                .toList();
        return Templates.minutesList(rows).render();
    }

    @GET
    @Path("{meeting}")
    @Transactional
    @Operation(hidden = true)
    public Response minutesOf(@RestPath UUID meeting) {
        var found = Meeting.byId(meeting).orElseThrow(NotFoundException::new);
        return page(200, found, readable(found));
    }

    @POST
    @Path("{meeting}/approval")
    @Transactional
    @Operation(hidden = true)
    public Response approveMinutes(@RestPath UUID meeting) {
        var found = Meeting.byId(meeting).orElseThrow(NotFoundException::new);
        var strategy = desk.write(found.strategy);
        try {
            found.approve(desk.name());
        } catch (NotHeld | MinutesApproved already) {
            return page(409, found, strategy);
        }
        var letter =
                Letter.of(Minutes.of(found, strategy), language.current(), origin + "/strategy/minutes/" + found.id);
        Person.of(strategy.id(), Listed.INFORMED).forEach(person -> MailOut.write(found.id, person.email, letter));
        return Response.seeOther(URI.create("/strategy/minutes/" + meeting)).build();
    }

    private Snapshot readable(Meeting meeting) {
        var strategy = Strategy.<Strategy>findByIdOptional(meeting.strategy)
                .map(Strategy::snapshot)
                .orElseThrow(NotFoundException::new);
        if (access.writes(strategy.organisation()) || meeting.isApproved() && desk.isInformed(strategy)) {
            return strategy;
        }
        throw new NotFoundException();
    }

    private Response page(int status, Meeting meeting, Snapshot strategy) {
        var receivers = meeting.isApproved()
                ? MailOut.count("about", meeting.id)
                : Person.of(strategy.id(), Listed.INFORMED).size();
        var view = new View(
                Minutes.of(meeting, strategy),
                access.writes(strategy.organisation()),
                (int) receivers,
                MailOut.sent(meeting.id));
        return Response.status(status).entity(Templates.minutes(view).render()).build();
    }
}
