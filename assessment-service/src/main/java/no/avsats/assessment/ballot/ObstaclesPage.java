package no.avsats.assessment.ballot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.avsats.assessment.ballot.BallotPages.Templates;
import no.avsats.assessment.ballot.SheetPage.Go;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** After a teacher's last question: what stands most in the way. May be skipped like any other. */
@Path("/ballot/obstacles")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ObstaclesPage {

    private final OpenSheet open;
    private final BallotBox box;
    private final Language language;

    ObstaclesPage(OpenSheet open, BallotBox box, Language language) {
        this.open = open;
        this.box = box;
        this.language = language;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response showObstacles(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(
                key,
                (sheet, read) -> sheet.obstacles() == null || sheet.submitted()
                        ? BallotPages.to("/ballot/review")
                        : BallotPages.page(
                                200, Templates.obstacles(ObstaclesView.of(sheet, read, language.current()))));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response nameObstacle(
            @RestForm @DefaultValue("") String obstacle,
            @RestForm @DefaultValue("next") String go,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            var pressed = Go.of(go);
            save(read, pressed == Go.SKIP ? "" : obstacle, pressed == Go.SKIP);
            return BallotPages.to(pressed == Go.BACK ? sheet.last() : "/ballot/review");
        });
    }

    /** The same without leaving the page. */
    @POST
    @Path("save")
    @Transactional
    @Operation(hidden = true)
    public Response autosaveObstacle(
            @RestForm @DefaultValue("") String obstacle,
            @RestForm @DefaultValue("next") String go,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            var skipped = Go.of(go) == Go.SKIP;
            save(read, skipped ? "" : obstacle, skipped);
            return BallotPages.page(200, Templates.saved(false));
        });
    }

    /** Leaving the page without an answer changes nothing. */
    private void save(ResumeKey key, String obstacle, boolean skipped) {
        if (skipped || !obstacle.isEmpty()) {
            box.write(key.text(), null, Written.obstacle(obstacle));
        }
    }
}
