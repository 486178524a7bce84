package no.avsats.assessment.round;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.avsats.assessment.directory.Organisation;

/**
 * Teams as somebody typed them; keeps everything, right or wrong.
 *
 * @param path where the school's part in the round lives
 * @param school name
 * @param title of the round
 * @param headcount teachers of the school
 * @param standing whether the school may be divided
 * @param kept names of the teams that it is divided into
 * @param wrong codes of the rules that are broken
 */
record TeamForm(
        String path,
        String school,
        String title,
        LocalDate opensOn,
        int headcount,
        Standing standing,
        List<String> kept,
        List<Row> rows,
        Set<String> wrong) {

    private static final String NUMBER = "[0-9]{1,4}";

    enum Standing {
        DIVISIBLE,
        OPENED,
        POOLED,
        SMALL;

        private static Standing of(SchoolAssessment assessment, int headcount) {
            if (!assessment.isPlanned()) {
                return OPENED;
            }
            if (assessment.pool().isPresent()) {
                return POOLED;
            }
            return assessment.isDivisible(headcount) ? DIVISIBLE : SMALL;
        }
    }

    /** @param number from 1 */
    record Row(int number, String name, String headcount) {

        static Row of(int number, Team team) {
            return new Row(number, team.name(), String.valueOf(team.headcount()));
        }

        boolean used() {
            return !name.isEmpty() || !headcount.isEmpty();
        }

        Team team() {
            return new Team(name, headcount.matches(NUMBER) ? Integer.parseInt(headcount) : 0);
        }
    }

    static TeamForm of(SchoolAssessment assessment, int headcount) {
        var teams = assessment.teams();
        return of(
                assessment,
                headcount,
                number -> number > teams.size() ? new Row(number, "", "") : Row.of(number, teams.get(number - 1)));
    }

    static TeamForm of(SchoolAssessment assessment, int headcount, MultivaluedMap<String, String> sent) {
        return of(
                assessment,
                headcount,
                number -> new Row(number, value(sent, "name" + number), value(sent, "headcount" + number)));
    }

    private static TeamForm of(SchoolAssessment assessment, int headcount, IntFunction<Row> row) {
        return new TeamForm(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                assessment.opensOn(),
                headcount,
                Standing.of(assessment, headcount),
                assessment.teams().stream().map(Team::name).toList(),
                IntStream.rangeClosed(1, TeamCheck.MOST).mapToObj(row).toList(),
                Set.of());
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    List<Team> teams() {
        return rows.stream().filter(Row::used).map(Row::team).toList();
    }

    TeamForm with(Set<String> broken) {
        return new TeamForm(path, school, title, opensOn, headcount, standing, kept, rows, broken);
    }

    public boolean divisible() {
        return standing == Standing.DIVISIBLE;
    }

    public boolean breaks(String code) {
        return wrong.contains(code);
    }
}
