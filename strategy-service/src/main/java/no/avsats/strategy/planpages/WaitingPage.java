package no.avsats.strategy.planpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.avsats.strategy.plan.Reader;
import no.avsats.strategy.plan.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Pieces of the start page, which assessment owns and fetches them for: what waits in the school's plans, and how far the school
 * has come on the two steps of its year that are about plans.
 */
@Path("/strategy/plans/{school}/waiting")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class WaitingPage {

    private final Reader reader;
    private final Labels labels;

    WaitingPage(Reader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance waiting(PlansView page, YearSteps steps, int step, int beside);
    }

    /**
     * @param round whose result the plans of this year begin from; empty before the first
     * @param step of the year that the school stands on as far as assessment knows, 1 to 4
     * @param beside how many other things wait for the reader
     */
    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance waitingInPlans(
            @RestPath String school,
            @QueryParam("round") @DefaultValue("") String round,
            @QueryParam("step") @DefaultValue("1") int step,
            @QueryParam("beside") @DefaultValue("0") int beside) {
        var today = SchoolYear.today();
        var page = PlansView.of(school, Standing.of(reader, school), false, today, labels);
        return Templates.waiting(page, YearSteps.of(school, Sent.uuid(round), today), step, beside);
    }
}
