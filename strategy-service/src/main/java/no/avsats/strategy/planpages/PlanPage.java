package no.avsats.strategy.planpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.PlanMeasure;
import no.avsats.strategy.plan.Planning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A plan as a list, as a board whose buttons move measures on, and on paper. */
@Path("/strategy/plans/{school}/{plan}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PlanPage {

    private static final String BOARD = "board";

    private final Open open;
    private final Planning planning;

    PlanPage(Open open, Planning planning) {
        this.open = open;
        this.planning = planning;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanView page, String saved);

        static native TemplateInstance board(PlanView page, String saved);

        static native TemplateInstance print(PlanView page);
    }

    /** @param saved what has just been done, as a message; empty for nothing */
    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance showPlan(
            @RestPath String school,
            @RestPath UUID plan,
            @QueryParam("view") @DefaultValue("") String view,
            @QueryParam("saved") @DefaultValue("") String saved) {
        var page = open.view(school, plan);
        return view.equals(BOARD) ? Templates.board(page, saved) : Templates.plan(page, saved);
    }

    @GET
    @Path("print")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance printPlan(@RestPath String school, @RestPath UUID plan) {
        return Templates.print(open.view(school, plan));
    }

    /** A button of the board. Whoever presses last is right: there is nothing else to lose. */
    @POST
    @Path("measures/{measure}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response moveMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            @RestForm @DefaultValue("") String status) {
        var held = Open.held(school, plan);
        var found = PlanMeasure.in(held.id(), measure).orElseThrow(NotFoundException::new);
        planning.change(held, found, found.content().moved(status(status)));
        return Open.to(held, "?view=board&saved=moved#measure-" + measure);
    }

    private static MeasureStatus status(String name) {
        return Arrays.stream(MeasureStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
