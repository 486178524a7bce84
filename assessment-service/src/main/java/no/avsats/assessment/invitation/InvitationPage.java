package no.avsats.assessment.invitation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
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
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What a leader or the office invites a school's teachers with. A letter goes to one address that reaches all of them, and the
 * address is not kept: there is no list of who has answered, so there is nobody to remind.
 */
@Path("/assessment/schools/{school}/rounds/{round}/invitation")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InvitationPage {

    private static final Logger LOG = Logger.getLogger(InvitationPage.class);
    private static final String ADDRESS = "[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,190}";

    private final Frameworks frameworks;
    private final Language language;
    private final Mailer mailer;
    private final String origin;

    InvitationPage(
            Frameworks frameworks,
            Language language,
            Mailer mailer,
            @ConfigProperty(name = "avsats.url") String origin) {
        this.frameworks = frameworks;
        this.language = language;
        this.mailer = mailer;
        this.origin = origin;
    }

    /** How sending a letter went. */
    enum Sending {
        NOT_ASKED,
        SENT,
        NO_ADDRESS,
        FAILED
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance kit(
                Invitation page, Letters letters, List<String> languages, Sending sending, String typed);

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
        return page(200, invitation(school, round), text, sending, "");
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
            @RestForm @DefaultValue("") String text) {
        var invitation = QuarkusTransaction.requiringNew().call(() -> invitation(school, round));
        var to = address.strip();
        if (!to.matches(ADDRESS)) {
            return page(422, invitation, text, Sending.NO_ADDRESS, address);
        }
        var letters = Letters.of(invitation, text);
        try {
            mailer.send(
                    Mail.withText(to, letters.subject(), letters.mail()).addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException unsent) {
            LOG.warnf("An invitation was not sent: %s", unsent.getClass().getName());
            return page(502, invitation, text, Sending.FAILED, address);
        }
        var done = "%s/invitation?text=%s&sent=yes".formatted(invitation.path(), letters.language());
        return Response.seeOther(URI.create(done)).build();
    }

    private Response page(int status, Invitation invitation, String text, Sending sending, String typed) {
        var letters = Letters.of(invitation, text.isEmpty() ? language.current() : text);
        return Response.status(status)
                .entity(Templates.kit(invitation, letters, Letters.LANGUAGES, sending, typed)
                        .render())
                .build();
    }

    private Invitation invitation(String school, UUID round) {
        var assessment = SchoolAssessment.askingTeachers(round, school).orElseThrow(NotFoundException::new);
        return Invitation.of(assessment, frameworks.get(assessment.round().framework()), origin);
    }
}
