package no.avsats.assessment.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Respondent;

/**
 * What rounds take of a teacher. Usual is the full form every second school year with pulses between, and half an hour a school
 * year at most: a round above that tells teachers why.
 *
 * @param form what the round asks
 * @param schoolYear in which it opens, 2026 for 2026/27
 * @param minutes for a teacher who answers everything
 * @param schools that it asks
 */
record Burden(Form form, int schoolYear, int minutes, Collection<String> schools) {

    /** Design §9 has sixteen questions in twelve minutes; the page before them takes the rest. */
    private static final double MINUTES_A_QUESTION = 0.8;

    /** A teacher and school year. */
    static final int MOST_MINUTES = 30;

    /** School years from one full form to the next. */
    private static final int YEARS_BETWEEN = 2;

    static Burden of(RoundPlan plan, Framework framework) {
        var asked = plan.roles().contains(Respondent.TEACHER)
                ? framework.indicators(plan.form(), Respondent.TEACHER).size()
                : 0;
        return new Burden(plan.form(), SchoolDays.schoolYear(plan.opensOn()), minutes(asked), plan.schools());
    }

    static Burden of(Round round, Framework framework) {
        var asked = round.indicators(framework, Respondent.TEACHER).size();
        return new Burden(round.form(), SchoolDays.schoolYear(round.opensOn()), minutes(asked), round.schools());
    }

    /** What is usual to ask on the day, after these rounds: everything every second school year, a pulse between. */
    static Form usual(List<Round> rounds, LocalDate day) {
        var soon = rounds.stream()
                .filter(round -> round.form() == Form.FULL && round.roles().contains(Respondent.TEACHER))
                .anyMatch(round -> SchoolDays.schoolYear(day) - SchoolDays.schoolYear(round.opensOn()) < YEARS_BETWEEN);
        return soon ? Form.PULSE : Form.FULL;
    }

    /** So long so many questions take, in whole minutes. */
    static int minutes(int questions) {
        return (int) Math.ceil(questions * MINUTES_A_QUESTION);
    }

    /** Whether it is more than usual at one of its schools, after these. */
    boolean isAboveUsual(List<Burden> others) {
        return minutes > 0 && schools.stream().anyMatch(school -> isAboveUsual(school, others));
    }

    private boolean isAboveUsual(String school, List<Burden> others) {
        var there = others.stream()
                .filter(other -> other.minutes > 0 && other.schools.contains(school))
                .toList();
        var sum = there.stream()
                .filter(other -> other.schoolYear == schoolYear)
                .mapToInt(Burden::minutes)
                .sum();
        return sum + minutes > MOST_MINUTES
                || (form == Form.FULL && there.stream().anyMatch(this::isSoonAfter));
    }

    private boolean isSoonAfter(Burden other) {
        return other.form == Form.FULL && Math.abs(schoolYear - other.schoolYear) < YEARS_BETWEEN;
    }
}
