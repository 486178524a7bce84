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
import java.util.UUID;
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

    /** Draws the half that opening a printed code can be repeated with: see {@link KeyHalf}. */
    @GET
    @Operation(hidden = true)
    public Response enterBallot(
            @CookieParam(BallotCookies.HALF) @Nullable String half,
            @CookieParam(BallotCookies.KEY) @Nullable String key) {
        var draw = cookies.half(KeyHalf.read(half).orElseGet(KeyHalf::random));
        return key == null ? BallotPages.door(Entrance.open(), draw) : BallotPages.to("/ballot/sheet");
    }

    /** With the token that a browser has had signed and unblinded, see {@link BallotToken}; once more leads to the same sheet. */
    @POST
    @Path("token")
    @Transactional
    @Operation(hidden = true)
    public Response useToken(@RestForm @Nullable UUID assessment, @RestForm @DefaultValue("") String token) {
        if (assessment == null) {
            return BallotPages.door(Entrance.gone());
        }
        try {
            var opened = box.open(assessment, token);
            return BallotPages.to("/ballot/sheet", cookies.open(opened.key()));
        } catch (UnknownBallot unknown) {
            return BallotPages.door(Entrance.gone());
        } catch (AssessmentNotOpen closed) {
            return BallotPages.page(409, BallotPages.Templates.closed());
        }
    }

    @POST
    @Path("code")
    @Transactional
    @Operation(hidden = true)
    public Response useCode(
            @RestForm @DefaultValue("") String code, @CookieParam(BallotCookies.HALF) @Nullable String half) {
        var drawn = KeyHalf.read(half).orElseGet(KeyHalf::random);
        try {
            var opened = box.openCode(code, drawn);
            return BallotPages.to(begin(opened.sheet()), cookies.open(opened.key()));
        } catch (MistypedCode mistyped) {
            return again(Fault.MISTYPED, code, drawn);
        } catch (UnknownBallot unknown) {
            return again(Fault.PRINTED, code, drawn);
        } catch (BallotSpent spent) {
            return again(Fault.SPENT, code, drawn);
        } catch (TooManyTries slow) {
            return again(Fault.TRIES, code, drawn);
        } catch (AssessmentNotOpen closed) {
            return BallotPages.page(409, BallotPages.Templates.closed());
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
            return BallotPages.to("/ballot/sheet", cookies.open(read));
        } catch (UnknownKey unknown) {
            return BallotPages.door(Entrance.resume(Fault.RESUME, key));
        }
    }

    private Response again(Fault fault, String code, KeyHalf drawn) {
        return BallotPages.door(Entrance.printed(fault, code), cookies.half(drawn));
    }

    /** Who opens it again is not told once more what it is about. */
    private static String begin(Sheet sheet) {
        return sheet.answers().isEmpty() && !sheet.submitted() ? "/ballot/about" : "/ballot/sheet";
    }

    /** After a fault was told on these addresses, the language may be changed there. */
    @GET
    @Path("{form: code|resume|token|receipt}")
    @Operation(hidden = true)
    public Response reenterBallot() {
        return BallotPages.to("/ballot");
    }
}
