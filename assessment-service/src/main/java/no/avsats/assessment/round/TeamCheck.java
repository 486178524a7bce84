package no.avsats.assessment.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.avsats.problem.Problem.FieldError;

/** Rules of a school's teams: two to six of ten teachers or more, at schools of 25 or more that stand alone. */
final class TeamCheck {

    static final int SMALLEST_SCHOOL = 25;
    static final int FEWEST = 2;
    static final int MOST = 6;

    private final List<FieldError> errors = new ArrayList<>();

    private TeamCheck() {}

    /**
     * @param teams none is fine too
     * @param headcount teachers of the school
     * @throws UnfitPlan with every broken rule
     */
    static void require(List<Team> teams, int headcount, boolean pooled) {
        var check = new TeamCheck();
        if (!teams.isEmpty()) {
            check.keep(!pooled, "/teams", "POOLED", "The school is only shown in its pool.");
            check.keep(
                    headcount >= SMALLEST_SCHOOL, "/teams", "SMALL_SCHOOL", "The school has fewer than 25 teachers.");
            check.keep(teams.size() >= FEWEST && teams.size() <= MOST, "/teams", "NUMBER", "Two to six teams.");
            check.each(teams);
            var all = teams.stream().mapToInt(Team::headcount).sum();
            check.keep(all <= headcount, "/teams", "TOO_MANY", "The teams have more teachers than the school.");
        }
        if (!check.errors.isEmpty()) {
            throw new UnfitPlan(check.errors);
        }
    }

    private void each(List<Team> teams) {
        var names = new HashSet<String>();
        for (var i = 0; i < teams.size(); i++) {
            var team = teams.get(i);
            var pointer = "/teams/" + i;
            var named = !team.name().isBlank() && team.name().length() <= Team.LONGEST;
            keep(named, pointer + "/name", "LENGTH", "A name has 1 to 60 characters.");
            keep(
                    names.add(team.name().toLowerCase(Locale.ROOT)),
                    pointer + "/name",
                    "TWICE",
                    "Another team has the name.");
            keep(team.headcount() >= Team.FEWEST, pointer + "/headcount", "SMALL_TEAM", "A team has ten or more.");
        }
    }

    private void keep(boolean kept, String pointer, String code, String detail) {
        if (!kept) {
            errors.add(new FieldError(pointer, code, detail));
        }
    }
}
