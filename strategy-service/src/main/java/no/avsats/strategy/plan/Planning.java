package no.avsats.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.outbox.Outbox;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.advice.Area;
import no.avsats.strategy.advice.Proposal;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.events.PlanKind;
import no.avsats.strategy.goal.Goal;
import org.jspecify.annotations.Nullable;

/**
 * Makes, changes and adopts plans, and tells the others. Runs in the caller's transaction; pages and JSON call the same
 * methods. Plans that are changed must be held.
 */
@ApplicationScoped
public class Planning {

    private final Outbox outbox;
    private final Goals goals;

    Planning(Outbox outbox, Goals goals) {
        this.outbox = outbox;
        this.goals = goals;
    }

    /**
     * A measure to be.
     *
     * @param advice proposed measure of the result that it takes in; null for none
     */
    public record Wanted(@Nullable String advice, MeasureContent content) {}

    /**
     * @param round whose advice the measures take; null for the school's newest result
     * @param language of the texts that advice brings
     * @throws UnfitPlan when something breaks rules
     */
    public Plan draft(
            String school, PlanKind kind, Heading heading, @Nullable UUID round, List<Wanted> wanted, String language) {
        Plan.require(heading.faults());
        var result = result(school, round);
        var owner = Organisation.ownerOf(school).orElse(school);
        var plan = Plan.draft(
                school, owner, kind, heading, result.map(Result::round).orElse(null));
        var measures = new ArrayList<PlanMeasure>();
        for (var i = 0; i < wanted.size(); i++) {
            measures.add(made(plan, wanted.get(i), i, result, "/measures/" + i, language));
        }
        plan.persist();
        keep(plan, measures);
        return plan;
    }

    public void change(Plan plan, Heading heading) {
        plan.change(heading);
    }

    /** @throws UnfitPlan when it breaks rules */
    public PlanMeasure add(Plan plan, Wanted wanted, String language) {
        return addAll(plan, List.of(wanted), language).getFirst();
    }

    /** All or none. */
    public List<PlanMeasure> addAll(Plan plan, List<Wanted> wanted, String language) {
        plan.mustBeAlive();
        var result = result(plan.school, plan.round);
        var position = plan.measures().size();
        if (position + wanted.size() > Plan.MOST_MEASURES) {
            throw new UnfitPlan(List.of(new FieldError("/measures", "TOO_MANY", "A plan has at most 100 measures.")));
        }
        var added = new ArrayList<PlanMeasure>();
        for (var each : wanted) {
            added.add(made(plan, each, position + added.size(), result, "", language));
        }
        keep(plan, added);
        plan.revise();
        return added;
    }

    /** @throws UnfitPlan when it breaks rules */
    public void change(Plan plan, PlanMeasure measure, MeasureContent next) {
        plan.mustBeAlive();
        var known = measure.content();
        Plan.require(unknown(plan, next, known.area(), known.goal(), ""));
        var tells = measure.change(next);
        serve(plan, next.goal());
        plan.touch();
        if (tells) {
            tell(plan, measure);
        }
    }

    /** For good; only what was never adopted. */
    public void remove(Plan plan, PlanMeasure measure) {
        plan.mustBeAlive();
        if (measure.isAdopted()) {
            throw new RuleBroken(Rule.MEASURE_ADOPTED);
        }
        measure.delete();
        plan.revise();
    }

    /** An adopted measure stays as dropped, with the reason; the others hear of it at once. */
    public void drop(Plan plan, PlanMeasure measure, String reason) {
        plan.mustBeAlive();
        measure.drop(reason);
        plan.revise();
        tell(plan, measure);
    }

    /** @param leader name of who adopts it */
    public void adopt(Plan plan, String leader) {
        var today = SchoolYear.today();
        var measures = plan.measures();
        var adopted = plan.adopt(measures, leader, today);
        PlanEdition.keep(PlanDetails.of(plan, measures, List.of()), today);
        outbox.add(plan.school, plan.id.toString(), adopted);
    }

    public void close(Plan plan) {
        plan.close();
    }

    /** For good: nobody but the school has seen it. */
    public void discard(Plan plan) {
        plan.mustBeDraft();
        plan.delete();
    }

    public FollowUp.Told planFollowUp(Plan plan, LocalDate on) {
        plan.mustBeAlive();
        var followUp = FollowUp.plan(plan.id, on);
        followUp.persist();
        return followUp.told();
    }

    /** Empty where the plan has no such follow-up. */
    public Optional<FollowUp.Told> write(Plan plan, UUID id, FollowUp.Told next) {
        plan.mustBeAlive();
        var found = FollowUp.of(plan.id, id);
        found.ifPresent(followUp -> followUp.write(next.on(), next.heldOn(), next.note(), next.decisions()));
        return found.map(FollowUp::told);
    }

    private static Optional<Result> result(String school, @Nullable UUID round) {
        return round == null ? Result.newest(school) : Result.of(school, round);
    }

    /** Not stored yet, so that nothing is when something is wrong. */
    private PlanMeasure made(
            Plan plan, Wanted wanted, int position, Optional<Result> result, String pointer, String language) {
        var proposal = result.flatMap(known -> known.proposal(wanted.advice == null ? "" : wanted.advice));
        if (wanted.advice != null && proposal.isEmpty()) {
            throw new UnfitPlan(List.of(
                    new FieldError(pointer + "/advice", "UNKNOWN_ADVICE", "The result proposes no such measure.")));
        }
        var content = Completed.with(wanted.content, proposal, goal(plan.school, wanted.content.goal()), language);
        var area = proposal.map(Proposal::area).orElse(null);
        Plan.require(unknown(plan, content, area, null, pointer));
        return PlanMeasure.of(plan.id, position, Completed.source(content, proposal, language), content);
    }

    private void keep(Plan plan, List<PlanMeasure> measures) {
        measures.forEach(measure -> {
            measure.persist();
            serve(plan, measure.goal);
        });
    }

    private Optional<Goal.Choice> goal(String school, @Nullable UUID goal) {
        return goal == null ? Optional.empty() : goals.find(school, goal);
    }

    /**
     * @param area that may be, whatever the framework of today has
     * @param goal that may be, whatever is published today
     */
    private List<FieldError> unknown(
            Plan plan, MeasureContent next, @Nullable String area, @Nullable UUID goal, String pointer) {
        var errors = new ArrayList<FieldError>();
        if (next.area() != null && !next.area().equals(area) && !isArea(plan.owner, next.area())) {
            errors.add(new FieldError(pointer + "/area", "UNKNOWN_AREA", "The framework has no such area."));
        }
        if (next.goal() != null
                && !next.goal().equals(goal)
                && goal(plan.school, next.goal()).isEmpty()) {
            errors.add(new FieldError(pointer + "/goal", "UNKNOWN_GOAL", "No published strategy has that goal."));
        }
        next.faults()
                .forEach(fault -> errors.add(new FieldError(pointer + fault.pointer(), fault.code(), fault.detail())));
        return errors;
    }

    private static boolean isArea(String owner, String id) {
        return Area.ofOwner(owner).stream().anyMatch(area -> area.id().equals(id));
    }

    /** The first goal that a measure serves tells which strategy the plan hangs on. */
    private void serve(Plan plan, @Nullable UUID goal) {
        if (plan.strategy == null) {
            goal(plan.school, goal).ifPresent(choice -> plan.strategy = choice.strategy());
        }
    }

    private void tell(Plan plan, PlanMeasure measure) {
        outbox.add(plan.school, plan.id.toString(), measure.progressed(plan));
    }
}
