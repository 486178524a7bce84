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
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.Round;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What all leaders together have answered about their habits: for them and for the office, when the last school has closed. */
@Path("/assessment/rounds/{round}/habits")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HabitPage {

    private final Caller caller;
    private final Frameworks frameworks;

    HabitPage(Caller caller, Frameworks frameworks) {
        this.caller = caller;
        this.frameworks = frameworks;
    }

    @CheckedTemplate(basePath = "habit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance result(HabitResult page);

        static native TemplateInstance waits(String title, LocalDate closesOn);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance habitsResult(@RestPath UUID round) {
        var found = round(round);
        return HabitResource.result(found, frameworks)
                .map(Templates::result)
                .orElseGet(() -> Templates.waits(found.title(), found.closesOn()));
    }

    @GET
    @Path("file")
    @Transactional
    @Produces(HabitFile.TYPE)
    @Operation(hidden = true)
    public Response habitsFile(
            @RestPath UUID round,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = HabitFile.DIALECTS) String dialect) {
        var result = HabitResource.result(round(round), frameworks).orElseThrow(NotFoundException::new);
        return HabitFile.of(result, dialect);
    }

    /** Of an owner whose office the caller is, or whose school they lead. */
    private Round round(UUID id) {
        var owners = caller.grants().stream()
                .filter(grant -> grant.role() == Role.LEADER || (grant.role() == Role.OFFICE && grant.unit() == null))
                .map(Grant::owner)
                .collect(toUnmodifiableSet());
        return owners.stream()
                .flatMap(owner -> Round.of(id, owner).stream())
                .filter(Round::isAboutHabits)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
