package no.avsats.assessment.release;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That some figure is told of a group.
 *
 * @param asked indicator, statement or obstacle; empty for whatever was asked
 * @param schools whose people it counts
 * @param team empty for everybody there
 */
record Told(String asked, Set<String> schools, String team) {

    static final String OBSTACLE = "obstacle";

    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">([^<]+)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("\\d\u00a0%|>[1-5]</td>|halvparten");

    /** @param release as JSON has it, of one school */
    static Stream<Told> inRelease(Map<String, ?> release, String school, Set<String> pool) {
        var own = Set.of(school);
        var told = new HashSet<Told>();
        told.addAll(inContent(release, own));
        if (release.get("teachersIn") instanceof Map<?, ?> pooled) told.addAll(inContent(pooled, pool));
        for (var team : list(release.get("teams"))) {
            var name = team.get("name");
            told.add(new Told("", own, name == null ? "" : name.toString()));
        }
        return told.stream();
    }

    private static Set<Told> inContent(Map<?, ?> content, Set<String> schools) {
        var obstacles = content.get("obstacles") instanceof Map<?, ?> figures
                        && figures.get("suppressed").equals(false)
                ? Stream.of(new Told(OBSTACLE, schools, ""))
                : Stream.<Told>empty();
        return Stream.concat(inCells(list(content.get("cells")), schools), obstacles)
                .collect(Collectors.toSet());
    }

    /** Leaders are not among them: they state, and nobody counts them. */
    static Stream<Told> inCells(List<Map<String, ?>> cells, Set<String> schools) {
        return cells.stream()
                .filter(cell -> !"leader".equals(cell.get("role")) && cell.get("indicator") != null)
                .filter(cell -> Stream.of("answered", "level", "share", "atLeast", "atMost", "shareInWords")
                        .anyMatch(figure -> cell.get(figure) != null))
                .map(cell -> new Told(cell.get("indicator").toString(), schools, ""));
    }

    /** @param asked by the words that stand before its figures */
    static Stream<Told> onPage(String page, Map<String, String> asked, Set<String> schools) {
        return ROW.matcher(page)
                .results()
                .filter(row -> asked.containsKey(row.group(1))
                        && FIGURE.matcher(row.group(2)).find())
                .map(row -> new Told(asked.get(row.group(1)), schools, ""));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> list(Object array) {
        return array == null ? List.of() : (List<Map<String, ?>>) array;
    }
}
