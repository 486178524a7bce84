package no.avsats.assessment.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Respondent;
import no.avsats.problem.Problem.FieldError;

/** Rules of a plan that no single field can keep by itself. */
class PlanCheck {

    private final RoundPlan plan;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> invited = new HashSet<>();

    private PlanCheck(RoundPlan plan) {
        this.plan = plan;
    }

    /**
     * @param schools those the owner has today
     * @throws UnfitPlan with every broken rule
     */
    static void require(RoundPlan plan, Set<String> schools, LocalDate today) {
        var check = new PlanCheck(plan);
        check.roles();
        check.days(today);
        check.waves(schools);
        check.pools();
        check.answering();
        if (!check.errors.isEmpty()) {
            throw new UnfitPlan(check.errors);
        }
    }

    private void roles() {
        keep(!plan.roles().contains(Respondent.PUPIL), "/roles", "PUPILS_BY_YEAR", "Pupils are asked by year.");
        if (plan.form() == Form.HABITS) {
            var leaders = Set.copyOf(plan.roles()).equals(Set.of(Respondent.LEADER));
            keep(leaders, "/roles", "LEADERS_ONLY", "Habits are asked of leaders only.");
            keep(plan.yearsAsked().isEmpty(), "/pupilYears", "LEADERS_ONLY", "Habits are asked of leaders only.");
            keep(plan.pooled().isEmpty(), "/pools", "ALL_TOGETHER", "Habits are shown for all schools together.");
            keep(plan.answeringBySchool().isEmpty(), "/answering", "LEADERS_ONLY", "Leaders log in to answer.");
        }
    }

    private void days(LocalDate today) {
        keep(!plan.closesOn().isBefore(plan.opensOn()), "/closesOn", "BEFORE_OPENING", "Closes before it opens.");
        keep(!plan.closesOn().isBefore(today), "/closesOn", "PAST", "The last day is over.");
    }

    private void waves(Set<String> schools) {
        for (var i = 0; i < plan.waves().size(); i++) {
            var wave = plan.waves().get(i);
            var opensOn = wave.opensOn() == null ? plan.opensOn() : wave.opensOn();
            var inside = !opensOn.isBefore(plan.opensOn()) && !opensOn.isAfter(plan.closesOn());
            keep(inside, "/waves/" + i + "/opensOn", "OUTSIDE_ROUND", "Opens outside the round.");
            for (var j = 0; j < wave.schools().size(); j++) {
                school(wave.schools().get(j), schools, "/waves/" + i + "/schools/" + j);
            }
        }
    }

    private void school(String school, Set<String> schools, String pointer) {
        keep(schools.contains(school), pointer, "UNKNOWN_SCHOOL", "The owner has no such school.");
        keep(invited.add(school), pointer, "TWICE", "The school is in the round already.");
    }

    private void pools() {
        var pooled = new HashSet<String>();
        for (var i = 0; i < plan.pooled().size(); i++) {
            var schools = plan.pooled().get(i).schools();
            for (var j = 0; j < schools.size(); j++) {
                var pointer = "/pools/" + i + "/schools/" + j;
                keep(invited.contains(schools.get(j)), pointer, "NOT_IN_ROUND", "The school is in no wave.");
                keep(pooled.add(schools.get(j)), pointer, "TWICE", "The school is in a pool already.");
            }
        }
    }

    private void answering() {
        for (var school : plan.answeringBySchool().keySet()) {
            var pointer = "/answering/" + school.replace("~", "~0").replace("/", "~1");
            keep(invited.contains(school), pointer, "NOT_IN_ROUND", "The school is in no wave.");
        }
    }

    private void keep(boolean kept, String pointer, String code, String detail) {
        if (!kept) {
            errors.add(new FieldError(pointer, code, detail));
        }
    }
}
