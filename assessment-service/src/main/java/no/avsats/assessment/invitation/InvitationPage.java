package no.avsats.assessment.invitation;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * What a leader or the office invites a school's teachers with. A letter goes to one address that reaches all of them, and the
 * address is not kept: there is no list of who has answered, so there is nobody to remind.
 */
@Path("/assessment/schools/{school}/rounds/{round}/invitation")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InvitationPage {

    private static final String ADDRESS = "[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,190}";

    private final Frameworks frameworks;
    private final Language language;
    private final Posting posting;
    private final String origin;

    InvitationPage(
            Frameworks frameworks,
            Language language,
            Posting posting,
            @ConfigProperty(name = "avsats.url") String origin) {
        this.frameworks = frameworks;
        this.language = language;
        this.posting = posting;
        this.origin = origin;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        private Templates() {}

        /**
         * @param letter the letter of the form: the same one as long as it is not known to be sent
         * @param typed address
         */
        static native TemplateInstance kit(
                Invitation page, Letters letters, List<String> languages, Sending sending, UUID letter, String typed);

        static native TemplateInstance poster(Invitation page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response invitationOf(
            @RestPath String school,
            @RestPath UUID round,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("sent") @DefaultValue("") String sent) {
        var sending = sent.isEmpty() ? Sending.NOT_ASKED : Sending.SENT;
        return page(invitation(school, round), text, sending, UUID.randomUUID(), "");
    }

    @GET
    @Path("poster")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance posterOf(@RestPath String school, @RestPath UUID round) {
        return Templates.poster(invitation(school, round));
    }

    @POST
    @Operation(hidden = true)
    public Response inviteAll(
            @RestPath String school,
            @RestPath UUID round,
            @RestForm @DefaultValue("") String address,
            @RestForm @DefaultValue("") String text,
            @RestForm @Nullable UUID letter) {
        var invitation = QuarkusTransaction.requiringNew().call(() -> invitation(school, round));
        var mine = Objects.requireNonNullElseGet(letter, UUID::randomUUID);
        var to = address.strip();
        if (!to.matches(ADDRESS)) {
            return page(invitation, text, Sending.NO_ADDRESS, mine, address);
        }
        var letters = Letters.of(invitation, text);
        var sending = posting.send(
                mine,
                Mail.withText(to, letters.subject(), letters.mail()).addHeader("Auto-Submitted", "auto-generated"));
        if (sending != Sending.SENT) {
            return page(invitation, text, sending, mine, address);
        }
        var done = "%s/invitation?text=%s&sent=yes".formatted(invitation.path(), letters.language());
        return Response.seeOther(URI.create(done)).build();
    }

    private Response page(Invitation invitation, String text, Sending sending, UUID letter, String typed) {
        var letters = Letters.of(invitation, text.isEmpty() ? language.current() : text);
        return Response.status(sending.status())
                .entity(Templates.kit(invitation, letters, Letters.LANGUAGES, sending, letter, typed)
                        .render())
                .build();
    }

    private Invitation invitation(String school, UUID round) {
        var assessment = SchoolAssessment.askingTeachers(round, school).orElseThrow(NotFoundException::new);
        return Invitation.of(assessment, frameworks.get(assessment.round().framework()), origin);
    }
}
