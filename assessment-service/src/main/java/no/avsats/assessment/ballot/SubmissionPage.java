package no.avsats.assessment.ballot;

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
import java.util.List;
import no.avsats.assessment.ballot.BallotPages.Templates;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.own.OwnAdvice;
import no.avsats.assessment.own.OwnProfile;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The end of an answer sheet: look through, hand in, and advice that is stored nowhere. */
@Path("/ballot")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SubmissionPage {

    private final OpenSheet open;
    private final BallotBox box;
    private final BallotCookies cookies;
    private final Frameworks frameworks;
    private final Language language;

    SubmissionPage(OpenSheet open, BallotBox box, BallotCookies cookies, Frameworks frameworks, Language language) {
        this.open = open;
        this.box = box;
        this.cookies = cookies;
        this.frameworks = frameworks;
        this.language = language;
    }

    @GET
    @Path("review")
    @Transactional
    @Operation(hidden = true)
    public Response reviewSheet(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(
                key,
                (sheet, read) -> sheet.submitted()
                        ? BallotPages.to("/ballot/sent")
                        : BallotPages.page(200, review(sheet, read)));
    }

    @POST
    @Path("submit")
    @Transactional
    @Operation(hidden = true)
    public Response submitSheet(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(key, (sheet, read) -> sent(sheet.with(box.submit(read.text(), null)), read, true));
    }

    /** Once more, without the advice: it is shown when the answers are handed in. */
    @GET
    @Path("sent")
    @Transactional
    @Operation(hidden = true)
    public Response showSent(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(
                key, (sheet, read) -> sheet.submitted() ? sent(sheet, read, false) : BallotPages.to("/ballot/sheet"));
    }

    @GET
    @Path("submit")
    @Operation(hidden = true)
    public Response returnToSent() {
        return BallotPages.to("/ballot/sent");
    }

    /** Makes the browser forget the key, for the next person at the machine. */
    @POST
    @Path("done")
    @Operation(hidden = true)
    public Response leaveSheet() {
        return BallotPages.to("/ballot", cookies.none());
    }

    private TemplateInstance review(Sheet sheet, ResumeKey key) {
        var view = ReviewView.of(sheet, key, language.current());
        if (sheet.asksHabits()) {
            return Templates.habitReview(view);
        }
        return sheet.isPupils() ? Templates.pupilReview(view) : Templates.review(view);
    }

    private Response sent(Sheet sheet, ResumeKey key, boolean now) {
        var school = Organisation.nameOf(sheet.school());
        if (sheet.isPupils()) {
            return BallotPages.page(200, Templates.pupilSent(school));
        }
        var receipt = Base32.inFours(key.receipt()).replace('-', ' ');
        if (sheet.asksHabits()) {
            return BallotPages.page(200, Templates.habitSent(school, receipt, sheet.closesOn()));
        }
        return BallotPages.page(
                200, now ? end(sheet, school, receipt) : Templates.sent(school, receipt, false, List.of(), null));
    }

    private TemplateInstance end(Sheet sheet, String school, String receipt) {
        var assessment = SchoolAssessment.of(sheet.round(), sheet.school()).orElseThrow(UnknownKey::new);
        var framework = frameworks.get(assessment.round().framework());
        var asked = assessment.indicators(framework, sheet.role());
        var spoken = language.current();
        var advice = OwnAdvice.of(framework, sheet.role(), sheet.answers(), spoken);
        var profile = OwnProfile.of(frameworks, framework, asked, sheet.answers(), spoken);
        return Templates.sent(school, receipt, true, advice, profile.begun() ? profile : null);
    }
}
