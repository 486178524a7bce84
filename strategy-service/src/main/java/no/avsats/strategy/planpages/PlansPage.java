package no.avsats.strategy.planpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.plan.Reader;
import no.avsats.strategy.plan.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A school's plans; for those who decide, first what needs a decision. */
@Path("/strategy/plans")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PlansPage {

    private final Caller caller;
    private final Reader reader;
    private final Labels labels;

    PlansPage(Caller caller, Reader reader, Labels labels) {
        this.caller = caller;
        this.reader = reader;
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plans(PlansView page);
    }

    /** Of the school that the reader acts for. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response plansHome() {
        var acting = caller.acting().orElseThrow(ForbiddenException::new);
        return switch (acting.role()) {
            case TEACHER, LEADER, COORDINATOR -> at(acting);
            case OFFICE, ANALYST -> Response.seeOther(URI.create("/reporting")).build();
            case REGION, NATION, CLIENT -> throw new ForbiddenException();
        };
    }

    @GET
    @Path("{school}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance plansOfSchool(@RestPath String school) {
        return page(school);
    }

    private Response at(Grant acting) {
        return Response.ok(page(acting.place()).render()).build();
    }

    private TemplateInstance page(String school) {
        var standing = Standing.of(reader, school);
        var hasResult = standing.writes() && Result.newest(school).isPresent();
        return Templates.plans(PlansView.of(school, standing, hasResult, SchoolYear.today(), labels));
    }
}
