package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.assessment.release.Group.Area;
import no.avsats.assessment.release.Group.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D-14")
class TeamsTest {

    private static final List<Area> AREA = List.of(new Area("area", 3, List.of("i", "j")));

    @Test
    void aTeamOfNineStandsWithTheRest() {
        var aust = both(people(7, 3), people(5, 2));
        var figures = teams(5, Map.of("Vest", people(9, 2), "Aust", aust, "", people(4, 5)));
        assertThat(figures).extracting(TeamFigures::name).containsExactly("Aust", null);
        assertThat(figures.getLast().cells().getFirst().level()).isEqualTo(2);
    }

    @Test
    void noTeamIsToldWhenTheRestIsSmall() {
        assertThat(teams(5, Map.of("Vest", people(11, 2), "Aust", people(12, 3), "Sør", people(9, 3))))
                .isEmpty();
        assertThat(teams(5, Map.of("Vest", people(11, 2), "Aust", people(12, 3), "", people(1, 3))))
                .isEmpty();
    }

    @Test
    void oneTeamAloneWouldOnlyBeTheSchool() {
        assertThat(teams(5, Map.of("Vest", people(30, 2)))).isEmpty();
    }

    @Test
    void anOwnerMayAskForMore() {
        assertThat(teams(12, Map.of("Vest", people(11, 2), "Aust", people(12, 3))))
                .isEmpty();
    }

    /** Else what is said of the school would be said of other people. */
    @Test
    void anAreaCountsTheSamePeopleInTheTeamsAsAtTheSchool() {
        var skipped =
                Stream.concat(people(9, 1).stream(), people(3, 1, "i").stream()).toList();
        var figures = teams(5, Map.of("Vest", people(12, 4), "Aust", skipped));
        assertThat(figures.getFirst().cells().getFirst().level()).isEqualTo(1);
        var nothing =
                Stream.concat(people(9, 1).stream(), people(3, 1, "k").stream()).toList();
        assertThat(teams(5, Map.of("Vest", people(12, 4), "Aust", nothing))).isEmpty();
    }

    /** 5 of 25 had reached the target, and exactly half of a team of ten: so nobody of the other fifteen. */
    @Test
    void halfOfATeamLooksLikeFewerThanHalf() {
        var mixed = both(people(5, 3), people(5, 2));
        var figures = teams(5, Map.of("Aust", mixed, "Vest", people(15, 2)));
        assertThat(figures.stream().map(team -> team.cells().getFirst().shareInWords()))
                .containsExactly(ShareInWords.UNDER_HALF, ShareInWords.UNDER_HALF);
    }

    /** Six of 25 have reached the target; were it more than half of ten, it would be nobody of the other fifteen. */
    @Test
    void noTeamIsToldWhereOneWouldProveSomethingOfTheOther() {
        var mixed = both(people(6, 3), people(4, 2));
        assertThat(teams(5, Map.of("Aust", mixed, "Vest", people(15, 2)))).isEmpty();
    }

    @Test
    void aTeamTellsNoNumbersThatTheSchoolsCouldBeSetAgainst() {
        var cell = teams(5, Map.of("Vest", people(12, 4), "Aust", people(12, 2)))
                .getLast()
                .cells()
                .getFirst();
        assertThat(cell.shareInWords()).isEqualTo(ShareInWords.OVER_HALF);
        assertThat(cell.share()).isNull();
        assertThat(cell.atLeast()).isNull();
        assertThat(cell.answered()).isNull();
        assertThat(cell.bands()).isEmpty();
    }

    @Property
    void eitherAllAreToldAndEachIsOfTenOrNone(@ForAll @Size(max = 6) List<@IntRange(max = 20) Integer> sizes) {
        var answers = new HashMap<String, List<Response>>();
        IntStream.range(0, sizes.size())
                .forEach(team -> answers.put(
                        team == 0 ? "" : "team " + team,
                        both(people(sizes.get(team) / 2, 3), people((sizes.get(team) + 1) / 2, 2))));
        var figures = teams(5, answers);
        var named = figures.stream().filter(team -> team.name() != null).toList();
        assertThat(named)
                .allMatch(team -> answers.getOrDefault(team.name(), List.of()).size() >= 10);
        int all = answers.values().stream().mapToInt(List::size).sum();
        int told = named.stream()
                .mapToInt(team -> answers.getOrDefault(team.name(), List.of()).size())
                .sum();
        assertThat(figures.isEmpty() || all == told || all - told >= 10).isTrue();
        assertThat(all - told >= 10 && !figures.isEmpty())
                .isEqualTo(figures.stream().anyMatch(team -> team.name() == null));
    }

    private static List<TeamFigures> teams(int k, Map<String, List<Response>> answers) {
        return new Teams(new Gate(k), "teacher", AREA, answers, Earlier.Figures.NONE).figures();
    }

    private static List<Response> both(List<Response> some, List<Response> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Response> people(int count, int level) {
        return people(count, level, "i", "j");
    }

    private static List<Response> people(int count, int level, String... indicators) {
        var levels = new HashMap<String, Integer>();
        Stream.of(indicators).forEach(indicator -> levels.put(indicator, level));
        return Stream.generate(() -> new Response("a", levels)).limit(count).toList();
    }
}
