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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.UnknownPart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A strategy that is not published yet, with what people say to it. */
@Path("/strategy/consultations/{strategy}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ConsultationPage {
    private final Access access;
    private final Discussion discussion;

    ConsultationPage(Access access, Discussion discussion) {
        this.access = access;
        this.discussion = discussion;
    }

    /** @param part null for the whole, or for a part that is gone; @param replies oldest first */
    record Thread(CommentDetails first, @Nullable PartChoice part, List<CommentDetails> replies) {}

    /** @param open whether the reader may say something */
    record View(
            State state,
            @Nullable LocalDate until,
            boolean writes,
            boolean open,
            Typed typed,
            List<Thread> threads,
            List<PartChoice> parts) {}

    /**
     * A remark that somebody writes.
     *
     * @param part id of the part that it is about; empty for the whole
     * @param from who sent it otherwise; empty for the writer
     */
    record Typed(String text, String part, String from, boolean wrong) {

        static Typed about(String part) {
            return new Typed("", part, "", false);
        }
    }

    record PartChoice(UUID id, String label, String title) {
        static PartChoice of(Part part) {
            return new PartChoice(
                    part.id(), PartForm.label(part.item()), part.item().title());
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance consultation(DocumentView doc, View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response consultationOf(@RestPath UUID strategy, @QueryParam("part") @DefaultValue("") String part) {
        return page(200, access.readable(strategy), Typed.about(part));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response remarkOn(
            @RestPath UUID strategy,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String part,
            @RestForm @DefaultValue("") String from) {
        if (text.isBlank() || text.length() > 4000) {
            return page(422, access.readable(strategy), new Typed(text, part, from, true));
        }
        try {
            discussion.say(strategy, new Discussion.Remark(text, PartForm.id(part), from));
            return to(strategy);
        } catch (UnknownPart gone) {
            return page(422, access.readable(strategy), new Typed(text, "", from, true));
        } catch (WrongState over) {
            return page(409, access.readable(strategy), new Typed(text, part, from, true));
        }
    }

    @POST
    @Path("{comment}/replies")
    @Transactional
    @Operation(hidden = true)
    public Response replyToRemark(
            @RestPath UUID strategy, @RestPath UUID comment, @RestForm @DefaultValue("") String text) {
        if (text.isBlank() || text.length() > 4000) {
            return page(422, access.readable(strategy), new Typed(text, "", "", true));
        }
        try {
            discussion.reply(strategy, comment, text);
            return to(strategy);
        } catch (WrongState over) {
            return page(409, access.readable(strategy), new Typed(text, "", "", true));
        }
    }

    private static Response to(UUID strategy) {
        return Response.seeOther(URI.create("/strategy/consultations/" + strategy + "#said"))
                .build();
    }

    private Response page(int status, Strategy strategy, Typed typed) {
        var writes = access.writes(strategy.organisation);
        var open = writes || strategy.isOpenToRemarks(Writing.today());
        // what writers said among themselves while it was a draft is theirs
        var seen = Comment.of(strategy.id).stream()
                .filter(comment -> writes || comment.consultation)
                .toList();
        var view = new View(
                strategy.state,
                strategy.consultationUntil,
                writes,
                open,
                typed,
                threads(strategy, seen),
                strategy.content.parts().stream().map(PartChoice::of).toList());
        var document = DocumentView.of(strategy, false, DocumentView.Talk.of(open, seen));
        return Response.status(status)
                .entity(Templates.consultation(document, view).render())
                .build();
    }

    private static List<Thread> threads(Strategy strategy, List<Comment> all) {
        return all.stream()
                .filter(comment -> comment.thread == null)
                .map(first -> {
                    var part = Optional.ofNullable(first.part)
                            .flatMap(strategy.content::find)
                            .map(PartChoice::of);
                    return new Thread(
                            CommentDetails.of(first),
                            part.orElse(null),
                            all.stream()
                                    .filter(reply -> first.id.equals(reply.thread))
                                    .map(CommentDetails::of)
                                    .toList());
                })
                .toList();
    }
}
