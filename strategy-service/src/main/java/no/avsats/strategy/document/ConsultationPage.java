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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.content.Part;
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

    /** @param about title or section of the part; empty for the whole; @param replies oldest first */
    record Thread(CommentDetails first, String label, String title, List<CommentDetails> replies) {}

    /** @param open whether the reader may say something */
    record View(
            State state,
            @Nullable LocalDate until,
            boolean writes,
            boolean open,
            List<Thread> threads,
            List<PartChoice> parts) {}

    record PartChoice(UUID id, String label, String title) {
        static PartChoice of(Part part) {
            return new PartChoice(
                    part.id(), PartForm.label(part.item()), part.item().title());
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance consultation(DocumentView doc, View page, boolean wrong, String typed);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response consultationOf(@RestPath UUID strategy) {
        return page(200, access.readable(strategy), false, "");
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
            return page(422, access.readable(strategy), true, text);
        }
        try {
            discussion.say(strategy, new Discussion.Remark(text, PartForm.id(part), from));
            return to(strategy);
        } catch (WrongState over) {
            return page(409, access.readable(strategy), true, text);
        }
    }

    @POST
    @Path("{comment}/replies")
    @Transactional
    @Operation(hidden = true)
    public Response replyToRemark(
            @RestPath UUID strategy, @RestPath UUID comment, @RestForm @DefaultValue("") String text) {
        if (text.isBlank() || text.length() > 4000) {
            return page(422, access.readable(strategy), true, "");
        }
        try {
            discussion.reply(strategy, comment, text);
            return to(strategy);
        } catch (WrongState over) {
            return page(409, access.readable(strategy), true, text);
        }
    }

    private static Response to(UUID strategy) {
        return Response.seeOther(URI.create("/strategy/consultations/" + strategy + "#said"))
                .build();
    }

    private Response page(int status, Strategy strategy, boolean wrong, String typed) {
        var writes = access.writes(strategy.organisation);
        var view = new View(
                strategy.state,
                strategy.consultationUntil,
                writes,
                writes || strategy.state == State.CONSULTATION,
                threads(strategy, writes),
                strategy.content.parts().stream().map(PartChoice::of).toList());
        return Response.status(status)
                .entity(Templates.consultation(DocumentView.of(strategy, false), view, wrong, typed)
                        .render())
                .build();
    }

    /** What writers said among themselves while it was a draft is theirs. */
    private static List<Thread> threads(Strategy strategy, boolean writes) {
        var all = Comment.of(strategy.id).stream()
                .filter(comment -> writes || comment.consultation)
                .toList();
        return all.stream()
                .filter(comment -> comment.thread == null)
                .map(first -> {
                    var part = Optional.ofNullable(first.part)
                            .flatMap(strategy.content::find)
                            .map(PartChoice::of);
                    return new Thread(
                            CommentDetails.of(first),
                            part.map(PartChoice::label).orElse(""),
                            part.map(PartChoice::title).orElse(""),
                            all.stream()
                                    .filter(reply -> first.id.equals(reply.thread))
                                    .map(CommentDetails::of)
                                    .toList());
                })
                .toList();
    }
}
