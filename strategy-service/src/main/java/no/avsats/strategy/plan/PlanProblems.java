package no.avsats.strategy.plan;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of plans are over HTTP: a problem for machines, a word on the plan's page for people. */
class PlanProblems {

    private static final Pattern PLAN_PAGE = Pattern.compile("^/strategy/plans/[^/]+/[0-9a-f-]{36}(?=/|$)");

    @ServerExceptionMapper
    Response broken(RuleBroken broken, UriInfo asked) {
        var rule = broken.rule();
        return answer(asked, rule.name(), Problem.of(409, rule.name(), rule.title(), rule.detail()));
    }

    @ServerExceptionMapper
    Response unfit(UnfitPlan broken, UriInfo asked) {
        return answer(asked, "unfit", Problem.fields(broken.errors()));
    }

    private static Response answer(UriInfo asked, String word, Problem problem) {
        var page = PLAN_PAGE.matcher(asked.getRequestUri().getPath());
        return page.find()
                ? Response.seeOther(URI.create(page.group() + "?saved=" + word)).build()
                : problem.response();
    }
}
