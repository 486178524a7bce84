package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Whose strategy a school goes by instead of its own. */
@Path("/strategy/following")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FollowingPage {
    private final Access access;
    private final Writing writing;

    FollowingPage(Access access, Writing writing) {
        this.access = access;
        this.writing = writing;
    }

    /** @param chosen what is followed now; empty for none; @param choices published strategies of the kind */
    record Row(String kind, String chosen, List<EditionDetails> choices) {}

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance following(String place, List<Row> rows);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance followingOf() {
        var organisation = access.acting();
        access.requireWriter(organisation);
        var offered = writing.followable(organisation);
        var rows = Arrays.stream(StrategyKind.values())
                .map(kind -> new Row(
                        kind.name(),
                        Following.of(organisation, kind)
                                .map(following -> following.strategy)
                                .map(UUID::toString)
                                .orElse(""),
                        offered.stream()
                                .filter(edition -> edition.kind == kind)
                                .map(EditionDetails::of)
                                .toList()))
                .filter(row -> !row.choices().isEmpty())
                .toList();
        return Templates.following(DocumentView.nameOf(organisation), rows);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response followNow(@RestForm @DefaultValue("") String kind, @RestForm @DefaultValue("") String strategy) {
        var organisation = access.acting();
        access.requireWriter(organisation);
        var about = Arrays.stream(StrategyKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        writing.follow(organisation, about, PartForm.id(strategy));
        return Response.seeOther(URI.create("/strategy")).build();
    }
}
