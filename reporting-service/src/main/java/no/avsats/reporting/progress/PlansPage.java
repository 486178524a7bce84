package no.avsats.reporting.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The plans of the schools, as their office sees them, and the figures as files. */
@Path("/reporting/plans")
@Authenticated
@RunOnVirtualThread
class PlansPage {

    private final Desk desk;
    private final Language language;
    private final SchoolDay day;
    private final Datasets datasets;

    PlansPage(Desk desk, Language language, SchoolDay day, Datasets datasets) {
        this.desk = desk;
        this.language = language;
        this.day = day;
        this.datasets = datasets;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plans(PlansView page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance plans(
            @QueryParam("schoolYear") @Nullable @Min(2000) @Max(2100) Integer schoolYear,
            @QueryParam("district") @DefaultValue("") String district) {
        var years = Progress.years(desk.owner(), day.today());
        return Templates.plans(PlansView.of(
                progress(schoolYear, district),
                years,
                desk.districts(district),
                district,
                new Words(language.locale()),
                day.today()));
    }

    @GET
    @Path("figures")
    @Transactional
    @Operation(hidden = true)
    public Response downloadPlans(
            @QueryParam("schoolYear") @Nullable @Min(2000) @Max(2100) Integer schoolYear,
            @QueryParam("district") @DefaultValue("") String district,
            @QueryParam("format") @DefaultValue("csv") @Pattern(regexp = Datasets.FORMATS) String format,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = Datasets.DIALECTS) String dialect,
            @Context Request request) {
        return datasets.answer(
                ProgressDocument.dataset(progress(schoolYear, district)), new DatasetRequest(format, dialect), request);
    }

    private Progress progress(@Nullable Integer schoolYear, String district) {
        var year = schoolYear == null ? Progress.yearOf(day.today()) : schoolYear;
        return Progress.of(desk.owner(), year, desk.within(district), language.current(), day.today());
    }
}
