package no.avsats.assessment.habit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What all leaders together have answered: for them and for the office, when the survey is closed. */
@Path("/assessment/habits/{survey}/result")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ResultPage {

    private final Caller caller;
    private final Surveying surveying;

    ResultPage(Caller caller, Surveying surveying) {
        this.caller = caller;
        this.surveying = surveying;
    }

    @CheckedTemplate(basePath = "habit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance result(HabitResult page, SurveyDetails survey);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance habitsResult(@RestPath UUID survey) {
        var closed = closed(survey);
        return Templates.result(HabitResult.of(closed, surveying.habits(closed)), SurveyDetails.of(closed));
    }

    @GET
    @Path("file")
    @Transactional
    @Produces(HabitFile.TYPE)
    @Operation(hidden = true)
    public Response habitsFile(
            @RestPath UUID survey,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = HabitFile.DIALECTS) String dialect) {
        var closed = closed(survey);
        return HabitFile.of(HabitResult.of(closed, surveying.habits(closed)), dialect);
    }

    /** Of an owner whose office the caller is, or whose school they lead. */
    private HabitSurvey closed(UUID id) {
        var owners = caller.grants().stream()
                .filter(grant -> grant.role() == Role.LEADER || (grant.role() == Role.OFFICE && grant.unit() == null))
                .map(Grant::owner)
                .collect(toUnmodifiableSet());
        return HabitSurvey.of(id, owners).filter(HabitSurvey::isClosed).orElseThrow(NotFoundException::new);
    }
}
