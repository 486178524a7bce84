package no.avsats.assessment.release;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.Browser;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.directory.Schools;
import no.avsats.stack.Tokens;

/**
 * A random municipality that lives through two rounds. Two of the same seed are the same in everything but, where they differ in
 * {@code other}, what those answered whom nothing may tell about.
 */
final class Audited {

    static final int ROUNDS = 2;

    private static final int FEWEST = 5;
    private static final int NUMBERS = 10;
    private static final int DIVIDED = 30;
    private static final String ROUND = "/assessment/schools/{school}/rounds/{round}";
    private static final String API = "/assessment/v1/schools/{school}/assessments/{round}";
    private static final String OBSTACLE = "obstacle";
    private static final List<String> OBSTACLES = List.of("time", "equipment", "support", "training");
    private static final List<String> ASKED =
            Stream.concat(Municipality.SHORT_FORM.stream(), Stream.of(OBSTACLE)).toList();
    /** About the limits. */
    private static final List<Integer> TURNOUTS = List.of(0, 1, 3, 4, 4, 5, 6, 9, 10, 11);

    private final Municipality owner;
    private final long seed;
    private final boolean other;
    private final List<String> small = new ArrayList<>();
    private final List<String> single = new ArrayList<>();
    private final String divided;
    private final List<String> rounds = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    /**
     * @param team empty for who named none, and at schools that are not divided
     * @param levels 1 to 5 per indicator; what was skipped is missing
     * @param obstacle empty for none
     */
    record Person(int round, String school, String team, Map<String, Integer> levels, String obstacle) {

        private boolean answered(String asked) {
            return asked.equals(OBSTACLE) ? !obstacle.isEmpty() : levels.containsKey(asked);
        }
    }

    Audited(Tokens tokens, long seed, boolean other) {
        this.seed = seed;
        this.other = other;
        owner = new Municipality(tokens);
        var prefix = "NO:ORGNR:" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var shape = new Random(seed);
        for (int i = 0; i < 3; i++) small.add(school(prefix + "10" + i, "Liten " + i, 11));
        int singles = 3 + shape.nextInt(3);
        for (int i = 0; i < singles; i++) single.add(school(prefix + "20" + i, "Alene " + i, 11));
        divided = school(prefix + "300", "Delt", DIVIDED);
    }

    private String school(String id, String name, int teachers) {
        Schools.school(owner.owner, id, name, teachers, 2);
        return id;
    }

    Stream<String> schools() {
        return Stream.of(small, single, List.of(divided)).flatMap(List::stream);
    }

    List<Person> people() {
        return people;
    }

    /** The schools that are told together only. */
    List<String> pool() {
        return small;
    }

    Audited live() {
        for (int round = 0; round < ROUNDS; round++) live(round);
        return this;
    }

    private void live(int number) {
        var all = schools().toArray(String[]::new);
        var plan = Municipality.pooled(Municipality.onCodes(owner.plan(all), all), small.toArray(String[]::new));
        var round = owner.round(plan);
        rounds.add(round);
        var teams = Map.of("name1", "Aust", "headcount1", "15", "name2", "Vest", "headcount2", "15");
        Browser.of(owner.asLeader(divided))
                .post(teams, ROUND + "/teams", divided, round)
                .then()
                .statusCode(303);
        owner.opening(round).statusCode(200);
        var mine = schools().flatMap(school -> drawn(number, school)).toList();
        var hidden = hidden(mine);
        var answering = mine.stream().map(person -> changed(person, hidden)).toList();
        people.addAll(answering);
        schools()
                .forEach(school -> answer(
                        round,
                        school,
                        answering.stream()
                                .filter(person -> person.school.equals(school))
                                .toList()));
        schools().forEach(school -> owner.closing(round, school).statusCode(200));
        schools().forEach(school -> owner.sharing(round, school).statusCode(200));
    }

    private Stream<Person> drawn(int round, String school) {
        var chance = new Random(Objects.hash(seed, round, schools().toList().indexOf(school)));
        if (school.equals(divided)) {
            return Stream.concat(
                    drawn(round, school, "Aust", 8 + chance.nextInt(6), chance),
                    drawn(round, school, "Vest", 8 + chance.nextInt(6), chance));
        }
        return drawn(round, school, "", TURNOUTS.get(chance.nextInt(TURNOUTS.size())), chance);
    }

    private static Stream<Person> drawn(int round, String school, String team, int turnout, Random chance) {
        return IntStream.range(0, turnout).mapToObj(_ -> {
            var levels = new LinkedHashMap<String, Integer>();
            for (var indicator : Municipality.SHORT_FORM) {
                int level = 1 + chance.nextInt(5);
                if (chance.nextInt(6) > 0) levels.put(indicator, level);
            }
            var obstacle = chance.nextInt(4) > 0 ? OBSTACLES.get(chance.nextInt(OBSTACLES.size())) : "";
            return new Person(round, school, team, levels, obstacle);
        });
    }

    /** What nothing may be told about: school and indicator, by the rule as it is promised. */
    private Set<List<String>> hidden(List<Person> all) {
        return Stream.concat(
                        Stream.concat(single.stream(), Stream.of(divided)).flatMap(school -> ASKED.stream()
                                .filter(asked -> answered(all, school, asked) < fewest(asked))
                                .map(asked -> List.of(school, asked))),
                        ASKED.stream().filter(asked -> poolIsHidden(all, asked)).flatMap(asked -> small.stream()
                                .map(school -> List.of(school, asked))))
                .collect(toSet());
    }

    /** Obstacles are told as numbers only, levels in words too. */
    private static int fewest(String asked) {
        return asked.equals(OBSTACLE) ? NUMBERS : FEWEST;
    }

    private boolean poolIsHidden(List<Person> all, String indicator) {
        var answered = small.stream()
                .mapToInt(school -> answered(all, school, indicator))
                .toArray();
        int sum = IntStream.of(answered).sum();
        return sum < NUMBERS || sum - IntStream.of(answered).max().orElse(0) < FEWEST;
    }

    private static int answered(List<Person> all, String school, String indicator) {
        return (int) all.stream()
                .filter(person -> person.school.equals(school) && person.answered(indicator))
                .count();
    }

    private Person changed(Person person, Set<List<String>> hidden) {
        if (!other) {
            return person;
        }
        var levels = new HashMap<>(person.levels);
        levels.replaceAll(
                (indicator, level) -> hidden.contains(List.of(person.school, indicator)) ? 1 + level % 5 : level);
        return new Person(person.round, person.school, person.team, levels, changedObstacle(person, hidden));
    }

    private static String changedObstacle(Person person, Set<List<String>> hidden) {
        return person.obstacle.isEmpty() || !hidden.contains(List.of(person.school, OBSTACLE))
                ? person.obstacle
                : OBSTACLES.get((OBSTACLES.indexOf(person.obstacle) + 1) % OBSTACLES.size());
    }

    private void answer(String round, String school, List<Person> who) {
        if (who.isEmpty()) {
            return;
        }
        var codes = owner.codes(round, school, who.size());
        for (int i = 0; i < who.size(); i++) {
            var sheet = owner.opened(codes.get(i));
            if (school.equals(divided)) owner.choosing(sheet, who.get(i).team).statusCode(200);
            owner.writing(sheet, who.get(i).levels).statusCode(200);
            owner.naming(sheet, who.get(i).obstacle).statusCode(200);
            owner.submitting(sheet).statusCode(200);
        }
    }

    /** What the school's staff are told in the round, as the API has it. */
    Response release(int round, String school) {
        return owner.asTeacher(school).get(API + "/release", school, rounds.get(round));
    }

    /** Everything that anybody gets to see, without what is random in every municipality. */
    Map<String, String> reachable(List<String> events) {
        var found = new LinkedHashMap<String, String>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var school : schools().toList()) {
                reach(found, "teacher", owner.asTeacher(school), round, school);
                reach(found, "leader", owner.asLeader(school), round, school);
                reach(found, "office", owner.asOffice(), round, school);
            }
            var office = owner.asOffice();
            keep(
                    found,
                    "round " + round,
                    given().spec(office)
                            .get("/assessment/v1/owners/{owner}/rounds/{round}", owner.owner, rounds.get(round)));
            keep(found, "round page " + round, Browser.of(office).get("/assessment/rounds/{round}", rounds.get(round)));
        }
        found.put(
                "events",
                String.join("\n", events.stream().map(this::plain).sorted().toList()));
        return found;
    }

    private void reach(Map<String, String> found, String who, RequestSpecification as, int round, String school) {
        var name = "%s %d %s ".formatted(who, round, schools().toList().indexOf(school));
        keep(found, name + "release", given().spec(as).get(API + "/release", school, rounds.get(round)));
        keep(found, name + "assessment", given().spec(as).get(API, school, rounds.get(round)));
        keep(found, name + "assessments", given().spec(as).get("/assessment/v1/schools/{school}/assessments", school));
        for (var page : List.of("/result", "/result?group=leaders", "/sheet", "/change")) {
            keep(found, name + page, Browser.of(as).get(ROUND + page, school, rounds.get(round)));
        }
    }

    private void keep(Map<String, String> found, String name, Response answer) {
        found.put(name, answer.statusCode() + "\n" + plain(answer.asString()));
    }

    private String plain(String text) {
        var known = schools()
                .collect(toMap(
                        school -> school,
                        school -> "school " + schools().toList().indexOf(school)));
        for (var school : known.entrySet()) text = text.replace(school.getKey(), school.getValue());
        return text.replace(owner.owner, "owner")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "time")
                .replaceAll("[0-9a-f]{64}", "checksum");
    }

    List<String> rounds() {
        return rounds;
    }
}
