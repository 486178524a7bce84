package no.avsats.assessment.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.words.Phrase;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.frame.Language;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where leaders say what they make of a measure, and where the office sees how many schools chose which. */
@Path("/assessment")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ChoicePage {

    private final Choosing choosing;
    private final Frameworks frameworks;
    private final Caller caller;
    private final Language language;

    ChoicePage(Choosing choosing, Frameworks frameworks, Caller caller, Language language) {
        this.choosing = choosing;
        this.frameworks = frameworks;
        this.caller = caller;
        this.language = language;
    }

    record Row(Phrase title, Phrase area, long accepted, long done, long rejected) {}

    /** @param pageToken of the next page; empty on the last one */
    record View(List<Row> rows, boolean first, String pageToken) {}

    @CheckedTemplate(basePath = "choice")
    static class Templates {
        private Templates() {}

        static native TemplateInstance choices(View page);
    }

    @POST
    @Path("schools/{school}/measures/{measure}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response chooseMeasure(
            @RestPath String school,
            @RestPath String measure,
            @FormParam("choice") @DefaultValue("") String choice,
            @FormParam("round") UUID round,
            @FormParam("group") @DefaultValue("teachers") String group) {
        Choice.of(choice)
                .ifPresentOrElse(
                        wanted -> choosing.keep(school, measure, wanted),
                        () -> MeasureChoice.takeBack(school, measure));
        var result = "/assessment/schools/%s/rounds/%s/result?group=%s#measure-%s"
                .formatted(school, round, group.equals("leaders") ? group : "teachers", measure);
        return Response.seeOther(URI.create(result)).build();
    }

    @GET
    @Path("measures")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance choicesOfSchools(@QueryParam("pageToken") @Nullable String pageToken) {
        var owner = caller.acting().map(Grant::owner).orElseThrow();
        var found = MeasureChoice.ofOwner(owner, PageToken.key(pageToken), Listing.MOST + 1);
        var page = Listing.of(found, Listing.MOST, MeasureChoice.Counted::measure);
        var next = page.pageToken();
        return Templates.choices(
                new View(page.data().stream().map(this::row).toList(), pageToken == null, next == null ? "" : next));
    }

    private Row row(MeasureChoice.Counted counted) {
        var framework = frameworks.get(counted.framework());
        var measure = framework.measure(counted.measure());
        return new Row(
                Phrase.of(measure.title(), language.current()),
                Phrase.of(framework.area(measure.area()).name(), language.current()),
                counted.accepted(),
                counted.done(),
                counted.rejected());
    }
}
