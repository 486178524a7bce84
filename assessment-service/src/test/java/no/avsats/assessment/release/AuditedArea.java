package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Cell;

/**
 * What people of one school or pool answered in one area.
 *
 * @param team of each person, 0 for none; no array where there are no teams
 * @param school of each person, in a pool; no array for one school
 */
record AuditedArea(int target, int[][] answers, int[] team, int[] school) {

    static final int ALL = -1;

    /**
     * Everything that is told of the area.
     *
     * @param teams level by team
     */
    record Release(List<Cell> cells, Map<Integer, Integer> teams) {}

    static AuditedArea of(int target, int[][] answers) {
        return new AuditedArea(target, answers, new int[0], new int[0]);
    }

    int people() {
        return answers.length;
    }

    int indicators() {
        return answers[0].length;
    }

    int[][] rows() {
        return Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
    }

    boolean isIn(int team, int person) {
        return team == ALL || this.team[person] == team;
    }

    AuditedArea answered(int[][] otherwise) {
        return new AuditedArea(target, otherwise, team, school);
    }

    Release release() {
        return release(Earlier.Figures.NONE);
    }

    Release release(Earlier.Figures earlier) {
        var gate = new Gate(Gate.FEWEST);
        var area = new Group.Area(
                "area",
                target,
                IntStream.range(0, indicators()).mapToObj(i -> "i" + i).toList());
        var responses = IntStream.range(0, people()).mapToObj(this::response).toList();
        var cells = gate.cells(new Group("teacher", school.length > 0, List.of(area), responses), earlier);
        return new Release(cells, team.length == 0 ? Map.of() : teams(gate, area, earlier));
    }

    private Map<Integer, Integer> teams(Gate gate, Group.Area area, Earlier.Figures earlier) {
        var byTeam = new TreeMap<String, List<Group.Response>>();
        for (int i = 0; i < people(); i++) {
            byTeam.computeIfAbsent(team[i] == 0 ? "" : "" + team[i], _ -> new ArrayList<>())
                    .add(response(i));
        }
        var levels = new HashMap<Integer, Integer>();
        for (var figures : new Teams(gate, "teacher", List.of(area), byTeam, earlier).figures()) {
            var level = figures.cells().getFirst().level();
            if (level != null) levels.put(figures.name() == null ? 0 : Integer.parseInt(figures.name()), level);
        }
        return levels;
    }

    private Group.Response response(int person) {
        var levels = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < indicators(); i++) {
            if (answers[person][i] > 0) levels.put("i" + i, answers[person][i]);
        }
        return new Group.Response("school " + (school.length == 0 ? 0 : school[person]), levels);
    }
}
