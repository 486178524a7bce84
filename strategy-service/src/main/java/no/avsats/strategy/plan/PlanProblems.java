package no.avsats.strategy.plan;

import jakarta.ws.rs.core.Response;
import no.avsats.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the broken rules of plans are over HTTP; several resources can meet them. */
class PlanProblems {

    @ServerExceptionMapper
    Response broken(RuleBroken broken) {
        var rule = broken.rule();
        return Problem.of(409, rule.name(), rule.title(), rule.detail()).response();
    }

    @ServerExceptionMapper
    Response unfit(UnfitPlan broken) {
        return Problem.fields(broken.errors()).response();
    }

    @ServerExceptionMapper
    Response reused(KeyReused broken) {
        return Problem.of(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Idempotency key reused",
                        "The key was sent with another body before; use a new one for something new.")
                .response();
    }
}
