package no.avsats.strategy.plan;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.strategy.advice.Proposal;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.directory.Organisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a plan may begin from: what the school's result proposes, and how it went elsewhere. */
@Path("/strategy/v1/schools/{school}/proposals")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plans")
class ProposalResource {

    /** @param measures the most fitting first */
    record Proposals(UUID round, String title, List<Proposed> measures) {}

    /**
     * @param advice what a new measure names to take it in
     * @param role whom it is for
     * @param fromLevel the level it starts from, 1 to 4
     * @param title per language tag
     * @param reason why it fits this school, per language tag
     * @param body what to do, per language tag; empty where the result did not tell
     * @param sign by which one sees that it worked, per language tag; empty where the result did not tell
     * @param hoursPerTeacher of working time; null for leaders' measures and where the result did not tell
     * @param experience of other schools of the owner; null while fewer than three have tried it
     */
    record Proposed(
            String advice,
            String role,
            String area,
            int fromLevel,
            Map<String, String> title,
            Map<String, String> reason,
            Map<String, String> body,
            Map<String, String> sign,
            @Nullable BigDecimal hoursPerTeacher,
            @Nullable Experience experience) {

        static Proposed of(Proposal proposal, @Nullable Experience experience) {
            return new Proposed(
                    proposal.measure(),
                    proposal.role(),
                    proposal.area(),
                    proposal.fromLevel(),
                    proposal.title().byLanguage(),
                    proposal.reason().byLanguage(),
                    proposal.body().byLanguage(),
                    proposal.sign().byLanguage(),
                    proposal.hoursPerTeacher().orElse(null),
                    experience);
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Tells what the school's newest result, or that of a round, proposes. 404 without a result.")
    public Proposals getProposals(@RestPath String school, @QueryParam("round") @Nullable UUID round) {
        var result =
                (round == null ? Result.newest(school) : Result.of(school, round)).orElseThrow(NotFoundException::new);
        var owner = Organisation.ownerOf(school).orElse(school);
        var advice = result.proposals().stream().map(Proposal::measure).toList();
        var tried = Experience.beside(school, owner, advice);
        return new Proposals(
                result.round(),
                result.title(),
                result.proposals().stream()
                        .map(each -> Proposed.of(each, tried.get(each.measure())))
                        .toList());
    }
}
