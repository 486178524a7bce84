package no.avsats.assessment.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.words.Phrase;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.frame.Language;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where the office sees how many schools chose which measure. */
@Path("/assessment/measures")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ChoicePage {

    private final Frameworks frameworks;
    private final Caller caller;
    private final Language language;

    ChoicePage(Frameworks frameworks, Caller caller, Language language) {
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

    @GET
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
