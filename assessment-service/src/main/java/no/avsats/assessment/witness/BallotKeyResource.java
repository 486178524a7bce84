package no.avsats.assessment.witness;

import static java.util.stream.Collectors.joining;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.avsats.assessment.round.KeyFingerprint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The fingerprints of an owner's ballot keys, for a witness to copy. */
@Path("/assessment/v1/owners/{owner}/ballot-keys")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Ballots")
class BallotKeyResource {

    /** @param data all of them, by id of the assessment */
    record BallotKeys(List<KeyFingerprint.SchoolKey> data) {}

    @GET
    @Transactional
    @Operation(
            summary =
                    "Lists the fingerprints of the keys that ballots of planned and open assessments are verified with:"
                            + " SHA-256 of the key, hexadecimal.")
    public BallotKeys listBallotKeys(@RestPath String owner) {
        return new BallotKeys(KeyFingerprint.listOfOwner(owner));
    }

    @GET
    @Path("text")
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    @Operation(
            summary = "The same as text, a line each: id of the assessment, a space, fingerprint. A witness serves each"
                    + " fingerprint at /<assessment>.txt with the header Access-Control-Allow-Origin: *.")
    public String listBallotKeysAsText(@RestPath String owner) {
        return KeyFingerprint.listOfOwner(owner).stream()
                .map(each -> each.assessment() + " " + each.fingerprint() + "\n")
                .collect(joining());
    }
}
