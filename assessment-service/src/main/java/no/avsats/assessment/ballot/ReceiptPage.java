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
import no.avsats.assessment.ballot.Entrance.Fault;
import no.avsats.assessment.directory.Organisation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person may keep of their ballot: the resume code on a slip, and whether their answer is in. */
@Path("/ballot")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReceiptPage {

    private final OpenSheet open;
    private final BallotBox box;
    private final String address;

    ReceiptPage(OpenSheet open, BallotBox box, @ConfigProperty(name = "avsats.url") String origin) {
        this.open = open;
        this.box = box;
        this.address = origin.replaceFirst("^https?://", "") + "/ballot";
    }

    /** The resume code alone, to be printed: a page with answers on it is nothing for a shared printer. */
    @GET
    @Path("slip")
    @Transactional
    @Operation(hidden = true)
    public Response printResumeCode(@CookieParam(BallotCookies.KEY) @Nullable String key) {
        return open.with(
                key,
                (sheet, read) -> BallotPages.page(
                        200,
                        BallotPages.Templates.slip(
                                Organisation.nameOf(sheet.school()), sheet.closesOn(), spaced(read), address)));
    }

    @POST
    @Path("receipt")
    @Transactional
    @Operation(hidden = true)
    public Response checkReceipt(@RestForm @DefaultValue("") String receipt) {
        return box.countedAt(receipt)
                .map(school -> BallotPages.page(200, BallotPages.Templates.counted(school)))
                .orElseGet(() -> BallotPages.door(Entrance.receipt(Fault.RECEIPT, receipt)));
    }

    private static String spaced(ResumeKey key) {
        return key.shown().replace('-', ' ');
    }
}
