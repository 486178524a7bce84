package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.avsats.assessment.directory.Organisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The first page of an answer sheet at a school that is divided into teams: which one are you in? Nobody checks it. */
@Path("/ballot/team")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TeamPage {

    private final OpenSheet open;
    private final BallotBox box;

    TeamPage(OpenSheet open, BallotBox box) {
        this.open = open;
        this.box = box;
    }

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance team(Sheet sheet, String school, boolean wrong);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response showTeams(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(
                key, (sheet, read) -> sheet.submitted() || sheet.teams().isEmpty() ? first() : page(200, sheet));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response chooseTeam(@RestForm @Nullable String team, @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> {
            if (team == null) {
                return page(422, sheet);
            }
            try {
                box.write(read.text(), null, Written.team(team));
                return first();
            } catch (UnfitAnswers unknown) {
                return page(422, sheet);
            }
        });
    }

    private static Response first() {
        return BallotPages.to("/ballot/sheet");
    }

    private static Response page(int status, Sheet sheet) {
        return BallotPages.page(status, Templates.team(sheet, Organisation.nameOf(sheet.school()), status != 200));
    }
}
