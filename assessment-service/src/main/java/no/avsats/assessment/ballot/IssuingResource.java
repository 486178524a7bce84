package no.avsats.assessment.ballot;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.ballot.HandedOut.Kind;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Hands out the right to answer. */
@Path("/assessment/v1/schools/{school}/assessments/{round}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Ballots")
class IssuingResource {

    private static final int LONGEST = 1000;

    private final Issuing issuing;
    private final Printing printing;

    IssuingResource(Issuing issuing, Printing printing) {
        this.issuing = issuing;
        this.printing = printing;
    }

    /** @param blinded base64url: by RFC 9474, RSABSSA-SHA384-PSS-Randomized, under the school's published key */
    record Request(@NotBlank @Size(max = LONGEST) String blinded) {}

    /**
     * @param assessment to send along with the ballot
     * @param signature base64url, still blinded: only who made the request can make a ballot of it
     */
    record Issued(UUID assessment, Respondent role, String signature) {}

    @POST
    @Path("ballots")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary =
                    "Signs the one ballot of the person who asks, without seeing it. The same request again, as after a lost"
                            + " answer, gets the same signature; 409 when another one was signed before.")
    public Issued issueBallot(@RestPath String school, @RestPath UUID round, @NotNull @Valid Request body) {
        var assessment = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var signature = issuing.sign(assessment, BlindText.read(body.blinded()));
        return new Issued(assessment.id(), assessment.ballotRole(), BlindText.of(signature));
    }

    /** @param count at most the headcount of the role at the school */
    record Batch(@NotNull Respondent role, @Min(1) int count) {}

    /** @param codes as they are printed, in no order; they are told here and never again */
    record Printed(UUID assessment, Respondent role, List<String> codes) {}

    @POST
    @Path("codes")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Makes the one batch of codes for a role that answers on paper codes.")
    public Printed printCodes(@RestPath String school, @RestPath UUID round, @NotNull @Valid Batch body) {
        var assessment = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var codes = printing.print(assessment, body.role(), body.count());
        return new Printed(
                assessment.id(),
                body.role(),
                codes.stream().map(PrintedCode::printed).toList());
    }

    /** @param kind paper for who asked for it instead of the log-in, spare for a ballot that was lost */
    record Need(@NotNull Kind kind) {}

    /**
     * What may be handed out.
     *
     * @param paperAsked teachers who asked for a code on paper and are marked for it
     * @param paper codes handed out to them
     * @param spareMost spare codes that there are
     * @param spare handed out of these
     */
    record Stock(int paperAsked, int paper, int spareMost, int spare) {
        static Stock of(Printing.Stock stock) {
            return new Stock(stock.asked(), stock.paper(), stock.most(), stock.spare());
        }
    }

    /** @param code as it is printed; it is told here and never again */
    record Handed(UUID assessment, Kind kind, String code, Stock stock) {}

    @GET
    @Path("handed-out-codes")
    @Transactional
    @Operation(summary = "Counts the codes that were handed out one by one at a school where teachers log in.")
    public Stock getHandedOut(@RestPath String school, @RestPath UUID round) {
        return Stock.of(printing.stock(Printing.handingOut(round, school)));
    }

    @POST
    @Path("handed-out-codes")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Makes one code, to be handed to somebody who is not named, at a school where teachers log in."
                    + " 409 when none is left.")
    public Handed handOut(@RestPath String school, @RestPath UUID round, @NotNull @Valid Need body) {
        var assessment = Printing.handingOut(round, school);
        var code = printing.handOut(assessment, body.kind());
        return new Handed(assessment.id(), body.kind(), code.printed(), Stock.of(printing.stock(assessment)));
    }
}
