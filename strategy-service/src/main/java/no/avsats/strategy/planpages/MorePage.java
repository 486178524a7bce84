package no.avsats.strategy.planpages;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.frame.Language;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.plan.MeasureContent;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.Planning.Wanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What a plan can still take in out of the result and the strategies. */
@Path("/strategy/plans/{school}/{plan}/more")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MorePage {

    private final Open open;
    private final Planning planning;
    private final Labels labels;
    private final Language language;

    MorePage(Open open, Planning planning, Labels labels, Language language) {
        this.open = open;
        this.planning = planning;
        this.labels = labels;
        this.language = language;
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance more(PlanView page, Choices choices);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance moreForPlan(@RestPath String school, @RestPath UUID plan) {
        var page = open.view(school, plan);
        var taken = page.plan().measures().stream()
                .map(measure -> measure.source().advice())
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        var choices = Choices.of(school, page.plan().owner(), result(page.plan()), taken, Set.of(), Set.of(), labels);
        return Templates.more(page, choices);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response takeMore(@RestPath String school, @RestPath UUID plan, MultivaluedMap<String, String> fields) {
        var sent = new Sent(fields);
        var wanted = Stream.concat(
                        sent.all("advice").stream().map(id -> new Wanted(id, MeasureContent.titled(""))),
                        sent.all("goal").stream()
                                .flatMap(id -> Sent.uuid(id).stream())
                                .map(goal -> new Wanted(null, MeasureContent.serving(goal))))
                .toList();
        var held = Open.held(school, plan);
        if (!wanted.isEmpty()) {
            planning.addAll(held, wanted, language.current());
        }
        return Open.to(held, "?saved=taken");
    }

    private static Optional<Result> result(PlanDetails plan) {
        return Optional.ofNullable(plan.round())
                .map(round -> Result.of(plan.school(), round))
                .orElseGet(() -> Result.newest(plan.school()));
    }
}
