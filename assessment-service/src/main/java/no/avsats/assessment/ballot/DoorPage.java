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
import java.util.Optional;
import no.avsats.assessment.ballot.Entrance.Fault;
import no.avsats.assessment.round.AssessmentNotOpen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How one comes in on the answer side: with a ballot from the log-in, a printed code or a resume code. Nobody is known here. */
@Path("/ballot")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DoorPage {

    private final BallotBox box;
    private final BallotCookies cookies;

    DoorPage(BallotBox box, BallotCookies cookies) {
        this.box = box;
        this.cookies = cookies;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response enterBallot(
            @CookieParam(BallotCookies.TOKEN) @Nullable String token,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        return BallotCookies.Ballot.of(token)
                .map(this::spend)
                .or(() -> Optional.ofNullable(key).map(open -> BallotPages.to("/ballot/sheet")))
                .orElseGet(() -> BallotPages.door(Entrance.open()));
    }

    @POST
    @Path("code")
    @Transactional
    @Operation(hidden = true)
    public Response useCode(@RestForm @DefaultValue("") String code) {
        try {
            var opened = box.openCode(code);
            return BallotPages.to("/ballot/about", cookies.key(opened.key().text()), cookies.noToken());
        } catch (MistypedCode mistyped) {
            return BallotPages.door(Entrance.printed(Fault.MISTYPED, code));
        } catch (UnknownBallot unknown) {
            return BallotPages.door(Entrance.printed(Fault.PRINTED, code));
        } catch (AssessmentNotOpen closed) {
            return BallotPages.page(409, BallotPages.Templates.closed());
        } catch (BallotSpent spent) {
            return BallotPages.door(Entrance.printed(Fault.SPENT, code));
        } catch (TooManyTries slow) {
            return BallotPages.door(Entrance.printed(Fault.TRIES, code));
        }
    }

    @POST
    @Path("resume")
    @Transactional
    @Operation(hidden = true)
    public Response resumeSheet(@RestForm @DefaultValue("") String key) {
        try {
            box.resume(key, null);
            var read = ResumeKey.read(key).orElseThrow(UnknownKey::new);
            return BallotPages.to("/ballot/sheet", cookies.key(read.text()), cookies.noToken());
        } catch (UnknownKey unknown) {
            return BallotPages.door(Entrance.resume(Fault.RESUME, key));
        } catch (TooManyTries slow) {
            return BallotPages.door(Entrance.resume(Fault.TRIES, key));
        }
    }

    private Response spend(BallotCookies.Ballot ballot) {
        try {
            var opened = box.open(ballot.assessment(), ballot.role(), ballot.token());
            return BallotPages.to("/ballot/sheet", cookies.key(opened.key().text()), cookies.noToken());
        } catch (BallotSpent spent) {
            return BallotPages.to("/ballot", cookies.noToken());
        } catch (UnknownBallot unknown) {
            return BallotPages.door(Entrance.gone(), cookies.noToken());
        } catch (AssessmentNotOpen closed) {
            return BallotPages.page(409, BallotPages.Templates.closed(), cookies.noToken());
        }
    }

    /** After a fault was told on these addresses, the language may be changed there. */
    @GET
    @Path("{form: code|resume}")
    @Operation(hidden = true)
    public Response reenterBallot() {
        return BallotPages.to("/ballot");
    }
}
