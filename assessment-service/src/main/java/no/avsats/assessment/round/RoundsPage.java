package no.avsats.assessment.round;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.spacing.RoundsClash;
import no.avsats.frame.Days;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The office's rounds: the list, where every school stands, opening a wave and moving the last day. */
@Path("/assessment/rounds")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class RoundsPage {

    private static final int ROWS = 20;

    private final Office office;
    private final Planning planning;
    private final Days days;

    RoundsPage(Office office, Planning planning, Days days) {
        this.office = office;
        this.planning = planning;
        this.days = days;
    }

    @CheckedTemplate(basePath = "rounds")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rounds(List<RoundRow> rounds, @Nullable String older);

        static native TemplateInstance round(
                RoundView page, String typed, boolean wrong, boolean moved, List<ClashView> clashes);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance roundsOfOwner(@QueryParam("pageToken") @Nullable String pageToken) {
        var found = Round.after(office.owner(), PageToken.key(pageToken), ROWS);
        var page = Listing.of(found, ROWS, Round::listKey);
        return Templates.rounds(page.data().stream().map(RoundRow::of).toList(), page.pageToken());
    }

    @GET
    @Path("{round}")
    @Transactional
    @Operation(hidden = true)
    public Response roundOfOwner(@RestPath UUID round, @QueryParam("moved") @DefaultValue("") String moved) {
        var owned = Round.of(round, office.owner()).orElseThrow(NotFoundException::new);
        return page(200, owned, "", false, !moved.isEmpty());
    }

    @POST
    @Path("{round}/waves/{number}/opening")
    @Transactional
    @Operation(hidden = true)
    public Response openWaveNow(@RestPath UUID round, @RestPath int number) {
        var held = Round.held(round, office.owner()).orElseThrow(NotFoundException::new);
        var wave = held.wave(number).orElseThrow(NotFoundException::new);
        try {
            planning.open(held, wave);
            return Response.seeOther(URI.create("/assessment/rounds/" + round)).build();
        } catch (RoundsClash clash) {
            return page(422, held, "", false, false, ClashView.of(clash.clashes()));
        }
    }

    @POST
    @Path("{round}")
    @Transactional
    @Operation(hidden = true)
    public Response moveLastDay(@RestPath UUID round, @RestForm @DefaultValue("") String closesOn) {
        var held = Round.held(round, office.owner()).orElseThrow(NotFoundException::new);
        var day = days.read(closesOn);
        if (day.isEmpty()) {
            return page(422, held, closesOn, true, false);
        }
        try {
            planning.change(held, new RoundChange(null, day.get()));
            return Response.seeOther(URI.create("/assessment/rounds/%s?moved=yes".formatted(round)))
                    .build();
        } catch (UnfitPlan earlier) {
            return page(422, held, closesOn, true, false);
        } catch (RoundsClash clash) {
            return page(422, held, closesOn, false, false, ClashView.of(clash.clashes()));
        } catch (RoundOver over) {
            return page(409, held, closesOn, false, false);
        }
    }

    private static Response page(int status, Round round, String typed, boolean wrong, boolean moved) {
        return page(status, round, typed, wrong, moved, List.of());
    }

    private static Response page(
            int status, Round round, String typed, boolean wrong, boolean moved, List<ClashView> clashes) {
        var view = RoundView.of(round);
        return Response.status(status)
                .entity(Templates.round(view, typed, wrong, moved, clashes).render())
                .build();
    }
}
