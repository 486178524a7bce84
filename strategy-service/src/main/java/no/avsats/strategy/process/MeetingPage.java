package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.frame.Language;
import no.avsats.strategy.document.Change;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.words.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A meeting before and while it is held: when and where, agenda, who was there, what was decided. */
@Path("/strategy/documents/{strategy}/meetings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MeetingPage {

    private static final int RECENT = 30;
    private static final int LONGEST = 1000;

    private final Desk desk;
    private final Days days;
    private final Language language;

    MeetingPage(Desk desk, Days days, Language language) {
        this.desk = desk;
        this.days = days;
        this.language = language;
    }

    /** @param change what it led to; null for nothing */
    record Decided(UUID id, String text, boolean open, Change.@Nullable Trace change) {

        static Decided of(Resolution resolution) {
            return new Decided(
                    resolution.id,
                    resolution.text,
                    resolution.open,
                    resolution.change == null
                            ? null
                            : Change.trace(resolution.change).orElse(null));
        }
    }

    /**
     * @param meeting null for a new one
     * @param changes of the strategy, newest first, for the link of a decision
     */
    record View(
            String title,
            String path,
            @Nullable UUID meeting,
            boolean approved,
            MeetingForm form,
            List<Decided> decided,
            List<Change.Trace> changes) {}

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meeting(View page);
    }

    @GET
    @Path("new")
    @Transactional
    @Operation(hidden = true)
    public Response newMeeting(@RestPath UUID strategy, @QueryParam("kind") @DefaultValue("VISIONS") MeetingKind kind) {
        var seen = desk.read(strategy);
        var agenda = Agenda.of(kind, seen, Resolution.open(strategy), language.current());
        return page(200, seen, null, MeetingForm.fresh(kind, agenda, members(strategy)));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response callMeeting(
            @RestPath UUID strategy,
            @QueryParam("kind") @DefaultValue("VISIONS") MeetingKind kind,
            MultivaluedMap<String, String> sent) {
        var held = desk.write(strategy);
        var form = MeetingForm.of(kind, sent, members(strategy), days::read);
        if (!form.wrong().isEmpty()) {
            return page(422, held, null, form);
        }
        var meeting = Meeting.call(strategy, kind, form.sheet(days::read));
        meeting.persist();
        return to(held, meeting);
    }

    @GET
    @Path("{meeting}")
    @Transactional
    @Operation(hidden = true)
    public Response meetingOf(@RestPath UUID strategy, @RestPath UUID meeting) {
        var seen = desk.read(strategy);
        var found = desk.meeting(strategy, meeting);
        return page(200, seen, found, MeetingForm.of(found, days::typed));
    }

    @POST
    @Path("{meeting}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writeMeeting(@RestPath UUID strategy, @RestPath UUID meeting, MultivaluedMap<String, String> sent) {
        var held = desk.write(strategy);
        var found = open(strategy, meeting);
        var form = MeetingForm.of(found.kind, sent, attending(found), days::read);
        if (form.version() != found.version) {
            return page(412, held, found, form.marking(Set.of("changed")));
        }
        if (!form.wrong().isEmpty()) {
            return page(422, held, found, form);
        }
        found.write(form.sheet(days::read));
        return to(held, found);
    }

    /** Adds what there is to talk about now to the end of the agenda. */
    @POST
    @Path("{meeting}/agenda")
    @Transactional
    @Operation(hidden = true)
    public Response proposeAgenda(@RestPath UUID strategy, @RestPath UUID meeting) {
        var held = desk.write(strategy);
        var found = open(strategy, meeting);
        var proposed = Agenda.of(found.kind, held, Resolution.open(strategy), language.current());
        found.agenda = List.copyOf(MeetingForm.joined(found.agenda, proposed));
        found.version++;
        return to(held, found);
    }

    @POST
    @Path("{meeting}/resolutions")
    @Transactional
    @Operation(hidden = true)
    public Response resolve(
            @RestPath UUID strategy,
            @RestPath UUID meeting,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String open,
            @RestForm @DefaultValue("") String change) {
        var held = desk.write(strategy);
        var found = open(strategy, meeting);
        if (text.isBlank() || text.length() > LONGEST) {
            var form = MeetingForm.of(found, days::typed).marking(Set.of("text"));
            return page(422, held, found, form);
        }
        var led = Change.traces(strategy, RECENT).stream()
                .map(Change.Trace::id)
                .filter(id -> String.valueOf(id).equals(change))
                .findFirst()
                .orElse(null);
        Resolution.of(found, text, !open.isEmpty(), led).persist();
        return to(held, found);
    }

    @POST
    @Path("{meeting}/resolutions/{resolution}/settling")
    @Transactional
    @Operation(hidden = true)
    public Response settle(@RestPath UUID strategy, @RestPath UUID meeting, @RestPath UUID resolution) {
        var held = desk.write(strategy);
        Resolution.of(strategy, resolution).orElseThrow(NotFoundException::new).settle();
        return to(held, desk.meeting(strategy, meeting));
    }

    /** Approved minutes stand: 404 like a meeting that cannot be written. */
    private Meeting open(UUID strategy, UUID meeting) {
        var found = desk.meeting(strategy, meeting);
        if (found.isApproved()) {
            throw new NotFoundException();
        }
        return found;
    }

    private static List<Attendance> members(UUID strategy) {
        return Procedure.of(strategy).group().stream().map(Attendance::of).toList();
    }

    /** Those who stand on it, and who has joined the group since. */
    private static List<Attendance> attending(Meeting meeting) {
        var there = meeting.attendance.stream().filter(each -> !each.guest()).toList();
        var names = there.stream().map(Attendance::name).toList();
        var joined = members(meeting.strategy).stream().filter(member -> !names.contains(member.name()));
        return Stream.concat(there.stream(), joined).toList();
    }

    private static Response page(int status, Snapshot strategy, @Nullable Meeting meeting, MeetingForm form) {
        var view = new View(
                strategy.title(),
                strategy.path(),
                meeting == null ? null : meeting.id,
                meeting != null && meeting.isApproved(),
                form,
                meeting == null
                        ? List.of()
                        : Resolution.of(meeting.id).stream().map(Decided::of).toList(),
                Change.traces(strategy.id(), RECENT));
        return Response.status(status).entity(Templates.meeting(view).render()).build();
    }

    private static Response to(Snapshot strategy, Meeting meeting) {
        return Response.seeOther(URI.create(strategy.path() + "/meetings/" + meeting.id))
                .build();
    }
}
