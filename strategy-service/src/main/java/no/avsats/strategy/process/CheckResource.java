package no.avsats.strategy.process;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.strategy.check.Finding;
import no.avsats.strategy.check.PlanCheck;
import no.avsats.strategy.check.Sentences;
import no.avsats.strategy.check.Severity;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the plan check finds in a strategy as it stands. */
@Path("/strategy/v1/organisations/{organisation}/strategies/{strategy}/check")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Process")
class CheckResource {

    private final Access access;
    private final Language language;

    CheckResource(Access access, Language language) {
        this.access = access;
        this.language = language;
    }

    /** @param green whether nothing must be mended before quality assurance */
    record Check(boolean green, List<FindingDetails> findings) {}

    /**
     * One finding.
     *
     * @param code stable name of the rule
     * @param part what it is about: a part, or a goal of the strategy above; null for what is not there at all
     * @param sentence in the language that was asked for
     * @param href path where it is mended
     */
    record FindingDetails(
            String code, Severity severity, @Nullable UUID part, String sentence, String href) {

        static FindingDetails of(Finding finding, Snapshot strategy, String language) {
            return new FindingDetails(
                    finding.rule().name(),
                    finding.severity(),
                    finding.part(),
                    Sentences.of(finding, language),
                    finding.path(strategy.path(), strategy.isDraft()));
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Checks the strategy as it stands; sentences in the language of Accept-Language.")
    public Check checkStrategy(@RestPath String organisation, @RestPath UUID strategy) {
        var seen = access.readable(strategy, organisation).snapshot();
        var findings = Checking.of(seen);
        var told = findings.stream()
                .map(finding -> FindingDetails.of(finding, seen, language.current()))
                .toList();
        return new Check(PlanCheck.isGreen(findings), told);
    }
}
