package no.avsats.strategy.process;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where the making of a strategy stands. No person is named in it. */
@Path("/strategy/v1/organisations/{organisation}/strategies/{strategy}/process")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Process")
class ProcessResource {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Access access;

    ProcessResource(Access access) {
        this.access = access;
    }

    /**
     * @param step the present one
     * @param unmet what it waits for before the next step
     * @param brief whether one meeting stands for five
     */
    record Progress(Step step, List<Condition> unmet, boolean brief, List<Gathering> meetings) {

        static Progress of(Snapshot strategy) {
            var procedure = Procedure.of(strategy.id());
            var step = Step.of(procedure.step);
            return new Progress(
                    step,
                    step.unmet(Facts.of(strategy, procedure)),
                    procedure.brief,
                    Meeting.of(strategy.id()).stream().map(Gathering::of).toList());
        }
    }

    /**
     * A meeting of the group.
     *
     * @param minutes how long it takes
     * @param minuted whether its minutes are approved
     */
    record Gathering(UUID id, MeetingKind kind, Instant startsAt, int minutes, boolean held, boolean minuted) {

        static Gathering of(Meeting meeting) {
            return new Gathering(
                    meeting.id,
                    meeting.kind,
                    meeting.startsAt.atZone(ZONE).toInstant(),
                    meeting.minutes,
                    meeting.held,
                    meeting.isApproved());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Tells the present step, what it waits for, and the meetings.")
    public Progress getProcess(@RestPath String organisation, @RestPath UUID strategy) {
        var seen = access.readable(strategy, organisation).snapshot();
        return Progress.of(seen);
    }
}
