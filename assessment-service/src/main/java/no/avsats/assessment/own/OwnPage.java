package no.avsats.assessment.own;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A leader assesses alone, before the group states together. What is sent comes back as advice and is kept nowhere. */
@Path("/assessment/schools/{school}/rounds/{round}/own")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class OwnPage {

    private static final String LEVEL = "[1-5]";

    private final Frameworks frameworks;
    private final Language language;

    OwnPage(Frameworks frameworks, Language language) {
        this.frameworks = frameworks;
        this.language = language;
    }

    @CheckedTemplate(basePath = "own")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(OwnSheet page, boolean asked);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance ownAssessment(@RestPath String school, @RestPath UUID round) {
        return Templates.own(sheet(round, school, new MultivaluedHashMap<>()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance ownAdvice(
            @RestPath String school, @RestPath UUID round, MultivaluedMap<String, String> form) {
        return Templates.own(sheet(round, school, form), true);
    }

    private OwnSheet sheet(UUID round, String school, MultivaluedMap<String, String> form) {
        var assessment = SchoolAssessment.of(round, school)
                .filter(each -> each.round().asksStatement())
                .orElseThrow(NotFoundException::new);
        var framework = frameworks.get(assessment.round().framework());
        var asked = assessment.indicators(framework, Respondent.LEADER);
        var answers = asked.stream()
                .map(Indicator::id)
                .filter(id -> Objects.requireNonNullElse(form.getFirst(id), "").matches(LEVEL))
                .collect(Collectors.toUnmodifiableMap(
                        id -> id, id -> Integer.valueOf(Objects.requireNonNull(form.getFirst(id)))));
        return OwnSheet.of(
                assessment.path(), assessment.round().title(), asked, framework, answers, language.current());
    }
}
