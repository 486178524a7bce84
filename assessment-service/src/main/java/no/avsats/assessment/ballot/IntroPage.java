package no.avsats.assessment.ballot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.KeyFingerprint;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The last page with a log-in: what the assessment is, who sees what, and one button that leads to the answer side. */
@Path("/assessment/schools/{school}/rounds/{round}/ballot")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class IntroPage {

    private final Issuing issuing;
    private final Frameworks frameworks;
    private final Witness witness;

    IntroPage(Issuing issuing, Frameworks frameworks, Witness witness) {
        this.issuing = issuing;
        this.frameworks = frameworks;
        this.witness = witness;
    }

    /**
     * What the browser needs to draw a ballot and have it signed blindly.
     *
     * @param action where the blinded ballot goes
     * @param role whose ballot it is
     * @param person the reader's mark on the issuing list: what a browser has drawn for one is not taken for another
     * @param fingerprint of the key, as the issuing side knows it: see {@link VerificationKey#fingerprint()}
     * @param title of the round and name of the school, for a ballot that is used later
     * @param witness origin that shows the fingerprint too; empty where nobody does
     */
    record Drawing(
            String action,
            UUID assessment,
            UUID round,
            Respondent role,
            String person,
            String fingerprint,
            String title,
            String witness) {

        /** As people compare it: the first 16 characters in groups of four. */
        public String shown() {
            return KeyFingerprint.shown(fingerprint);
        }
    }

    /** What the teacher meets. */
    enum Door {
        READY,
        ISSUED,
        PAPER,
        LEADER,
        CODES,
        NOT_OPEN
    }

    @CheckedTemplate(basePath = "ballot")
    static class Templates {
        private Templates() {}

        static native TemplateInstance intro(BallotIntro page, Door door, @Nullable Drawing drawing);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response ballotIntro(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        return page(200, assessment, door(assessment));
    }

    /** The signature, still blinded, as base64url; what the page's script makes of it leaves the log-in behind. */
    @POST
    @Transactional
    @Operation(hidden = true)
    public Response takeBallot(
            @RestPath String school, @RestPath UUID round, @RestForm @DefaultValue("") String blinded) {
        var assessment = assessment(round, school);
        try {
            var signature = issuing.sign(assessment, BlindText.read(blinded));
            return Response.ok(BlindText.of(signature), MediaType.TEXT_PLAIN_TYPE)
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (BallotIssued broken) {
            return page(409, assessment, Door.ISSUED);
        } catch (LeaderAsTeacher broken) {
            return page(403, assessment, Door.LEADER);
        } catch (AssessmentNotOpen broken) {
            return page(409, assessment, Door.NOT_OPEN);
        } catch (NoBallot broken) {
            return page(409, assessment, Door.CODES);
        }
    }

    /** The teacher is marked, and shows this page to whoever hands out codes. */
    @POST
    @Path("paper")
    @Transactional
    @Operation(hidden = true)
    public Response answerOnPaper(@RestPath String school, @RestPath UUID round) {
        var assessment = assessment(round, school);
        try {
            issuing.askForPaper(assessment);
            return Response.seeOther(URI.create(assessment.path() + "/ballot")).build();
        } catch (BallotIssued | LeaderAsTeacher | AssessmentNotOpen | NoBallot refused) {
            return page(409, assessment, door(assessment));
        }
    }

    private Door door(SchoolAssessment assessment) {
        if (!assessment.isOpen()) {
            return Door.NOT_OPEN;
        }
        if (assessment.answersBy(assessment.ballotRole(), Answering.CODES)) {
            return Door.CODES;
        }
        if (!issuing.isEntitled(assessment)) {
            return Door.LEADER;
        }
        if (issuing.isOnPaper(assessment)) {
            return Door.PAPER;
        }
        return issuing.hasIssued(assessment) ? Door.ISSUED : Door.READY;
    }

    private Response page(int status, SchoolAssessment assessment, Door door) {
        var round = assessment.round();
        var intro = BallotIntro.of(assessment, frameworks.get(round.framework()));
        var drawing = drawing(assessment, intro, door);
        if (drawing != null) {
            witness.mayBeAsked();
        }
        return Response.status(status)
                .entity(Templates.intro(intro, door, drawing).render())
                .build();
    }

    /** Null where nobody draws. */
    private @Nullable Drawing drawing(SchoolAssessment assessment, BallotIntro intro, Door door) {
        return switch (door) {
            case READY, ISSUED ->
                new Drawing(
                        assessment.path() + "/ballot",
                        assessment.id(),
                        assessment.round().id(),
                        assessment.ballotRole(),
                        issuing.mark(assessment),
                        issuing.key(assessment).fingerprint(),
                        "%s, %s".formatted(intro.title(), intro.school()),
                        witness.origin().orElse(""));
            case PAPER, LEADER, CODES, NOT_OPEN -> null;
        };
    }

    /** Who is no leader has nothing to do where leaders have the ballots. */
    private SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.onBallots(round, school)
                .filter(each -> each.ballotRole() == Respondent.TEACHER || issuing.isEntitled(each))
                .orElseThrow(NotFoundException::new);
    }
}
