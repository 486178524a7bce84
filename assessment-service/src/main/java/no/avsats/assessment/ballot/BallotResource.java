package no.avsats.assessment.ballot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * The answer side over HTTP: no log-in, no session, nothing logged. Ballot and key travel in the body, never in an address.
 */
@Path("/ballot/v1")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Answers")
class BallotResource {

    private static final int LONGEST = 100;
    private static final int LONGEST_TOKEN = 1000;

    private final BallotBox box;

    BallotResource(BallotBox box) {
        this.box = box;
    }

    /**
     * @param key base64, a SubjectPublicKeyInfo: RSA, for RSABSSA-SHA384-PSS-Randomized of RFC 9474
     * @param fingerprint SHA-256 of it, hexadecimal: the same for everybody at the school
     */
    record PublicKey(UUID assessment, Respondent role, String key, String fingerprint) {
        static PublicKey of(UUID assessment, Respondent role, VerificationKey key) {
            return new PublicKey(
                    assessment, role, Base64.getEncoder().encodeToString(key.encoded()), key.fingerprint());
        }
    }

    @GET
    @Path("keys/{assessment}/{role: teacher|leader}")
    @Transactional
    @Operation(summary = "The one key that all ballots of an open school are verified with.")
    public PublicKey getKey(@RestPath UUID assessment, @RestPath String role) {
        var respondent = Respondent.of(role);
        return PublicKey.of(assessment, respondent, box.key(assessment, respondent));
    }

    /**
     * @param ballot base64url of 32 random bytes put before the message, 32 random bytes that end it, and the signature; the
     *     message between is {@code avsats ballot 2|<round>|<assessment>|<role>|}
     */
    record Ballot(
            @NotNull UUID assessment,
            @NotNull Respondent role,
            @NotBlank @Size(max = LONGEST_TOKEN) String ballot) {}

    /** @param key 16 characters in groups of four: with it, and only with it, the answers are found again */
    record Opened(String key, Sheet sheet) {
        static Opened of(BallotBox.Opened opened) {
            return new Opened(opened.key().shown(), opened.sheet());
        }
    }

    @POST
    @Path("sheets")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary =
                    "Spends a ballot and opens an answer sheet for it. Sent again, as after a lost answer, gives the same"
                            + " sheet.")
    public Opened openBallot(@NotNull @Valid Ballot body) {
        return Opened.of(box.open(body.assessment(), body.role(), body.ballot()));
    }

    /**
     * @param code as somebody typed it: any case, spaces and hyphens anywhere
     * @param half a random UUID, drawn for this opening and kept until its answer is here; without it opening cannot be repeated
     */
    record Code(
            @NotBlank @Size(max = LONGEST) String code,
            @Nullable UUID half) {}

    @POST
    @Path("code-sheets")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary =
                    "Spends a printed code, which itself says which school and role. Sent again with the same half, as after"
                            + " a lost answer, gives the same sheet; 409 when the code was used with another one, 422 when it is not"
                            + " copied right.")
    public Opened openCode(@NotNull @Valid Code body) {
        return Opened.of(box.openCode(body.code(), KeyHalf.of(body.half())));
    }

    /** @param assessment where the key is from: after closing the answer then says so; may be missing */
    record Key(
            @NotBlank @Size(max = LONGEST) String key,
            @Nullable UUID assessment) {}

    @POST
    @Path("resuming")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Finds the answers under a resume code.")
    public Sheet resumeBallot(@NotNull @Valid Key body) {
        return box.resume(body.key(), body.assessment());
    }

    /**
     * @param assessment where the key is from; may be missing
     * @param answers per indicator 1 to 5, 0 for "does not concern my work", null to take one back
     * @param obstacle what stands most in the way, an option of the sheet; empty takes it back, missing changes nothing
     * @param team one of the school's teams; empty for none of them, missing changes nothing
     */
    record Answers(
            @NotBlank @Size(max = LONGEST) String key,
            @Nullable UUID assessment,

            @NotNull @Size(max = LONGEST) Map<String, @Nullable Integer> answers,

            @Nullable @Size(max = LONGEST) String obstacle,
            @Nullable @Size(max = LONGEST) String team) {

        Written written() {
            return new Written(answers, obstacle, team);
        }
    }

    /**
     * What the sheet holds now, without what it asks: that does not change while somebody answers.
     *
     * @param answers per indicator 1 to 5, or 0 for "does not concern my work"; what was skipped is missing
     * @param obstacle null when none was named
     * @param team empty for none of them; null while nothing is chosen
     * @param receipt 16 characters in groups of four that show that the answers are in, and not which they are; null until they are
     */
    record Kept(
            Map<String, Integer> answers,
            @Nullable String obstacle,
            @Nullable String team,
            boolean submitted,
            @Nullable String receipt) {

        static Kept of(Content content, String key) {
            return new Kept(
                    content.answers(),
                    content.obstacle(),
                    content.team(),
                    content.submitted(),
                    content.submitted() ? receipt(key) : null);
        }

        private static String receipt(String key) {
            return Base32.inFours(ResumeKey.read(key).orElseThrow().receipt());
        }
    }

    @POST
    @Path("answers")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Keeps answers: last write wins, indicator by indicator.")
    public Kept saveAnswers(@NotNull @Valid Answers body) {
        return Kept.of(box.write(body.key(), body.assessment(), body.written()), body.key());
    }

    @POST
    @Path("submission")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Makes the answers count. Once more changes nothing.")
    public Kept submitBallot(@NotNull @Valid Key body) {
        return Kept.of(box.submit(body.key(), body.assessment()), body.key());
    }

    /** @param receipt as somebody typed it: any case, spaces and hyphens anywhere */
    record Shown(@NotBlank @Size(max = LONGEST) String receipt) {}

    /** @param school that counts an answer with the receipt */
    record Counted(String school) {}

    @POST
    @Path("receipts")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Tells which school counts the answer that a receipt was given for; never which answer it is.")
    public Counted checkReceipt(@NotNull @Valid Shown body) {
        return new Counted(box.countedAt(body.receipt()).orElseThrow(UnknownReceipt::new));
    }
}
