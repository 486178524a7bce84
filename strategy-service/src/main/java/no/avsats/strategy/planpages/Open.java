package no.avsats.strategy.planpages;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.Reader;
import no.avsats.strategy.plan.SchoolYear;

/** Opens the plan of a page: as its reader may see it, or held for a change. */
@RequestScoped
class Open {

    private final Reader reader;
    private final Labels labels;

    Open(Reader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
    }

    /** @throws NotFoundException for a draft of another school, too */
    PlanView view(String school, UUID plan) {
        return view(reader.find(plan, school).orElseThrow(NotFoundException::new));
    }

    PlanView view(Plan plan) {
        return view(reader.details(plan));
    }

    PlanView view(PlanDetails plan) {
        return PlanView.of(plan, Standing.of(reader, plan.school()), SchoolYear.today(), labels);
    }

    static Plan held(String school, UUID plan) {
        return Plan.held(plan, school).orElseThrow(NotFoundException::new);
    }

    static Response to(Plan plan, String more) {
        return Response.seeOther(URI.create("/strategy/plans/" + plan.school() + "/" + plan.id() + more))
                .build();
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
