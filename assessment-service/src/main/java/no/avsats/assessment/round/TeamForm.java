package no.avsats.assessment.round;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Teams as somebody typed them; keeps everything, right or wrong.
 *
 * @param headcount teachers of the school
 * @param wrong codes of the rules that are broken
 */
record TeamForm(SchoolAssessment assessment, int headcount, List<Row> rows, Set<String> wrong) {

    private static final String NUMBER = "[0-9]{1,4}";

    /** @param number from 1 */
    record Row(int number, String name, String headcount) {

        boolean used() {
            return !name.isEmpty() || !headcount.isEmpty();
        }

        Team team() {
            return new Team(name, headcount.matches(NUMBER) ? Integer.parseInt(headcount) : 0);
        }
    }

    static TeamForm of(SchoolAssessment assessment, int headcount) {
        var teams = assessment.teams();
        var rows = IntStream.rangeClosed(1, TeamCheck.MOST)
                .mapToObj(number -> number > teams.size()
                        ? new Row(number, "", "")
                        : new Row(
                                number,
                                teams.get(number - 1).name(),
                                String.valueOf(teams.get(number - 1).headcount())))
                .toList();
        return new TeamForm(assessment, headcount, rows, Set.of());
    }

    static TeamForm of(SchoolAssessment assessment, int headcount, MultivaluedMap<String, String> sent) {
        var rows = IntStream.rangeClosed(1, TeamCheck.MOST)
                .mapToObj(number -> new Row(number, value(sent, "name" + number), value(sent, "headcount" + number)))
                .toList();
        return new TeamForm(assessment, headcount, rows, Set.of());
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    List<Team> teams() {
        return rows.stream().filter(Row::used).map(Row::team).toList();
    }

    TeamForm with(Set<String> broken) {
        return new TeamForm(assessment, headcount, rows, broken);
    }

    /** Whether the school may still be divided. */
    public boolean divisible() {
        return assessment.isDivisible(headcount);
    }

    public boolean breaks(String code) {
        return wrong.contains(code);
    }
}
