package no.avsats.reporting.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import no.avsats.frame.Language;
import no.avsats.reporting.dataset.DatasetRequest;
import no.avsats.reporting.dataset.Datasets;
import no.avsats.reporting.desk.Desk;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.round.SchoolDay;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which schools have a strategy, as their office sees it, and the same as files. */
@Path("/reporting/strategies")
@Authenticated
@RunOnVirtualThread
class StrategiesPage {

    private final Desk desk;
    private final Language language;
    private final SchoolDay day;
    private final Datasets datasets;

    StrategiesPage(Desk desk, Language language, SchoolDay day, Datasets datasets) {
        this.desk = desk;
        this.language = language;
        this.day = day;
        this.datasets = datasets;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance strategies(StrategiesView page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance strategies(
            @QueryParam("kind") @DefaultValue("ICT_STRATEGY") @Pattern(regexp = CoverageResource.KINDS) String kind,
            @QueryParam("district") @DefaultValue("") String district) {
        return Templates.strategies(StrategiesView.of(
                coverage(kind, district),
                desk.districts(district),
                district,
                new Words(language.locale()),
                day.today()));
    }

    @GET
    @Path("figures")
    @Transactional
    @Operation(hidden = true)
    public Response downloadStrategies(
            @QueryParam("kind") @DefaultValue("ICT_STRATEGY") @Pattern(regexp = CoverageResource.KINDS) String kind,
            @QueryParam("district") @DefaultValue("") String district,
            @QueryParam("format") @DefaultValue("csv") @Pattern(regexp = Datasets.FORMATS) String format,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = Datasets.DIALECTS) String dialect,
            @Context Request request) {
        return datasets.answer(coverage(kind, district).dataset(), new DatasetRequest(format, dialect), request);
    }

    private Coverage coverage(String kind, String district) {
        return Coverage.of(desk.owner(), StrategyKind.valueOf(kind), desk.within(district), day.today());
    }
}
