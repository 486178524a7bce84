package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.frame.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A strategy at its writers' desk: what it says, what is missing, and the next step. */
@Path("/strategy/documents/{strategy}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DocumentPage {
    private final Access access;
    private final Writing writing;
    private final Days days;

    DocumentPage(Access access, Writing writing, Days days) {
        this.access = access;
        this.writing = writing;
        this.days = days;
    }

    /** What kept the last step from being done. */
    enum Hindrance {
        NONE,
        DAY,
        DECISION,
        OPEN,
        UNANSWERED,
        UNASSURED,
        STATE
    }

    /**
     * @param until last day of the consultation; null when there is none
     * @param next the strategy of the period after; empty for none
     * @param moved title of the strategy above for its next period, when the writers have not gone along yet; empty mostly
     */
    record Desk(State state, int edition, @Nullable LocalDate until, long remarks, String next, String moved) {

        static Desk of(Strategy strategy, long remarks) {
            return new Desk(
                    strategy.state,
                    strategy.edition,
                    strategy.consultationUntil,
                    remarks,
                    strategy.successor().map(next -> next.id.toString()).orElse(""),
                    Above.next(strategy).map(next -> next.title).orElse(""));
        }
    }

    /** What somebody typed for the next step, right or wrong. */
    record Typed(String until, String day, String body, String caseNumber) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(DocumentView doc, Desk desk, Hindrance hindrance, Typed typed);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response documentOf(@RestPath UUID strategy) {
        var seen = access.readable(strategy);
        if (!access.writes(seen.organisation)) {
            return Response.seeOther(URI.create("/strategy/consultations/" + strategy))
                    .build();
        }
        return page(200, seen, Hindrance.NONE, Typed.NOTHING);
    }

    @POST
    @Path("consultation")
    @Transactional
    @Operation(hidden = true)
    public Response consultNow(@RestPath UUID strategy, @RestForm @DefaultValue("") String until) {
        var held = access.writable(strategy);
        var day = days.read(until).filter(last -> !last.isBefore(Writing.today()));
        if (day.isEmpty()) {
            return page(422, held, Hindrance.DAY, new Typed(until, "", "", ""));
        }
        return step(held, () -> writing.consult(held, day.get()));
    }

    @POST
    @Path("proposal")
    @Transactional
    @Operation(hidden = true)
    public Response proposeNow(@RestPath UUID strategy) {
        var held = access.writable(strategy);
        return step(held, () -> writing.propose(held));
    }

    @POST
    @Path("decision")
    @Transactional
    @Operation(hidden = true)
    public Response decideNow(
            @RestPath UUID strategy,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("") String caseNumber) {
        var held = access.writable(strategy);
        var made = days.read(day).filter(when -> !when.isAfter(Writing.today()));
        if (made.isEmpty() || body.isBlank() || body.length() > 200 || caseNumber.length() > 50) {
            return page(422, held, Hindrance.DECISION, new Typed("", day, body, caseNumber));
        }
        var decision = new Decision(made.get(), body.strip(), caseNumber.isBlank() ? null : caseNumber.strip());
        return step(held, () -> writing.decide(held, decision));
    }

    @POST
    @Path("publication")
    @Transactional
    @Operation(hidden = true)
    public Response publishNow(@RestPath UUID strategy) {
        var held = access.writable(strategy);
        return step(held, () -> writing.publish(held));
    }

    @POST
    @Path("drafting")
    @Transactional
    @Operation(hidden = true)
    public Response redraftNow(@RestPath UUID strategy) {
        var held = access.writable(strategy);
        return step(held, () -> writing.redraft(held));
    }

    private static Response step(Strategy held, Runnable what) {
        try {
            what.run();
            return Response.seeOther(URI.create("/strategy/documents/" + held.id))
                    .build();
        } catch (ConsultationOpen open) {
            return page(409, held, Hindrance.OPEN, Typed.NOTHING);
        } catch (Unanswered open) {
            return page(409, held, Hindrance.UNANSWERED, Typed.NOTHING);
        } catch (NotAssured open) {
            return page(409, held, Hindrance.UNASSURED, Typed.NOTHING);
        } catch (WrongState other) {
            return page(409, held, Hindrance.STATE, Typed.NOTHING);
        }
    }

    private static Response page(int status, Strategy strategy, Hindrance hindrance, Typed typed) {
        var remarks = Comment.of(strategy.id);
        var talk = DocumentView.Talk.of(false, remarks);
        var view = DocumentView.of(strategy, true, talk);
        return Response.status(status)
                .entity(Templates.document(view, Desk.of(strategy, remarks.size()), hindrance, typed)
                        .render())
                .build();
    }
}
