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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.frame.Days;
import no.avsats.frame.Language;
import no.avsats.strategy.document.Change;
import no.avsats.strategy.document.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A meeting before and while it is held: when and where, agenda, who was there, what was decided. */
@Path("/strategy/documents/{strategy}/meetings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MeetingPage {

    private static final int RECENT = 30;

    private final Desk desk;
    private final Days days;
    private final Language language;

    MeetingPage(Desk desk, Days days, Language language) {
        this.desk = desk;
        this.days = days;
        this.language = language;
    }

    /**
     * @param open whether it waits for a meeting to settle it
     * @param change what it led to; null for nothing
     */
    record Decided(UUID id, String text, boolean open, Change.@Nullable Trace change) {

        static Decided of(Resolution resolution) {
            return new Decided(
                    resolution.id,
                    resolution.text,
                    resolution.waits(),
                    resolution.change == null
                            ? null
                            : Change.trace(resolution.change).orElse(null));
        }
    }

    /**
     * @param meeting null for a new one
     * @param earlier what other meetings left open
     * @param changes of the strategy, newest first, for the link of a decision
     */
    record View(
            String title,
            String path,
            @Nullable UUID meeting,
            boolean approved,
            MeetingForm form,
            List<Decided> decided,
            List<Decided> earlier,
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
        return refusal(held, found, typed(found, sent)).orElseGet(() -> to(held, found));
    }

    /** Adds what there is to talk about now to the end of the agenda. */
    @POST
    @Path("{meeting}/agenda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response proposeAgenda(
            @RestPath UUID strategy, @RestPath UUID meeting, MultivaluedMap<String, String> sent) {
        var held = desk.write(strategy);
        var found = open(strategy, meeting);
        return refusal(held, found, typed(found, sent)).orElseGet(() -> {
            var proposed = Agenda.of(found.kind, held, Resolution.open(strategy), language.current());
            found.agenda = List.copyOf(MeetingForm.joined(found.agenda, proposed));
            return to(held, found);
        });
    }

    @POST
    @Path("{meeting}/resolutions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response resolve(@RestPath UUID strategy, @RestPath UUID meeting, MultivaluedMap<String, String> sent) {
        var held = desk.write(strategy);
        var found = open(strategy, meeting);
        var form = typed(found, sent).deciding();
        return refusal(held, found, form).orElseGet(() -> {
            var decision = form.decision();
            var led = Change.traces(strategy, RECENT).stream()
                    .map(Change.Trace::id)
                    .filter(id -> String.valueOf(id).equals(decision.change()))
                    .findFirst()
                    .orElse(null);
            Resolution.of(found, decision.text(), decision.open(), led).persist();
            return to(held, found, "#decisions");
        });
    }

    /** What another meeting left open is settled by this one, and its minutes say so; those that stand do not change. */
    @POST
    @Path("{meeting}/resolutions/{resolution}/settling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response settle(
            @RestPath UUID strategy,
            @RestPath UUID meeting,
            @RestPath UUID resolution,
            MultivaluedMap<String, String> sent) {
        var held = desk.write(strategy);
        var found = desk.meeting(strategy, meeting);
        var matter = Resolution.of(strategy, resolution).orElseThrow(NotFoundException::new);
        if (found.isApproved()) {
            matter.settle();
            return to(held, found, "#decisions");
        }
        return refusal(held, found, typed(found, sent)).orElseGet(() -> {
            if (matter.waits() && !matter.meeting.equals(meeting)) {
                var text = Words.in(language.current()).settledNow(matter.text);
                Resolution.of(found, text, false, null).persist();
            }
            matter.settle();
            return to(held, found, "#decisions");
        });
    }

    private MeetingForm typed(Meeting meeting, MultivaluedMap<String, String> sent) {
        return MeetingForm.of(meeting.kind, sent, attending(meeting), days::read);
    }

    /** Keeps what was typed about the meeting, whichever button was pressed; else the page that says why not. */
    private Optional<Response> refusal(Snapshot strategy, Meeting meeting, MeetingForm form) {
        if (form.version() != meeting.version) {
            return Optional.of(page(412, strategy, meeting, form.marking(Set.of("changed"))));
        }
        if (!form.wrong().isEmpty()) {
            return Optional.of(page(422, strategy, meeting, form));
        }
        meeting.write(form.sheet(days::read));
        return Optional.empty();
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
                Resolution.open(strategy.id()).stream()
                        .filter(matter -> meeting != null && !matter.meeting.equals(meeting.id))
                        .map(Decided::of)
                        .toList(),
                Change.traces(strategy.id(), RECENT));
        return Response.status(status).entity(Templates.meeting(view).render()).build();
    }

    private static Response to(Snapshot strategy, Meeting meeting) {
        return to(strategy, meeting, "");
    }

    private static Response to(Snapshot strategy, Meeting meeting, String place) {
        return Response.seeOther(URI.create(strategy.path() + "/meetings/" + meeting.id + place))
                .build();
    }
}
