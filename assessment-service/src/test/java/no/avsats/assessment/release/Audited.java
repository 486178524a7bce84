package no.avsats.assessment.release;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import no.avsats.assessment.Municipality.Sheet;
import no.avsats.assessment.directory.Schools;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Pupils.PupilStatement;
import no.avsats.assessment.framework.Respondent;
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
    private static final int LEVELS = 5;
    private static final int DEGREES = 4;
    private static final String ROUND = "/assessment/schools/{school}/rounds/{round}";
    private static final String API = "/assessment/v1/schools/{school}/assessments/{round}";
    private static final List<String> OBSTACLES = List.of("time", "equipment", "support", "training");
    private static final List<String> READY =
            List.of("done", "nearly", "started", "planned", "not-planned", "not-relevant");
    /** About the limits. */
    private static final List<Integer> TURNOUTS = List.of(0, 1, 3, 4, 4, 5, 6, 9, 10, 11);

    private final Municipality owner;
    private final Framework framework;
    private final long seed;
    private final boolean other;
    private final List<String> small = new ArrayList<>();
    private final List<String> single = new ArrayList<>();
    private final String divided;
    private final List<String> rounds = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Stated> statements = new ArrayList<>();

    /**
     * @param pupil else a teacher
     * @param team empty for who named none, and at schools that are not divided
     * @param levels 1 to 5 per indicator, or 1 to 4 per statement to pupils; what was skipped is missing
     * @param obstacle empty for none
     */
    record Person(int round, boolean pupil, String school, String team, Map<String, Integer> levels, String obstacle) {

        boolean answered(String asked) {
            return asked.equals(Told.OBSTACLE) ? !obstacle.isEmpty() : levels.containsKey(asked);
        }
    }

    /**
     * What the leaders of a school write.
     *
     * @param signed else it stays a draft, which is nobody's but theirs
     * @param statuses how near the school is, per status
     */
    record Stated(
            int round, String school, boolean signed, Map<String, Integer> levels, Map<String, String> statuses) {}

    Audited(Tokens tokens, Framework framework, long seed, boolean other) {
        this.framework = framework;
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

    List<Stated> statements() {
        return statements;
    }

    /** What teachers and pupils are asked. */
    List<String> asked() {
        return Stream.of(Municipality.SHORT_FORM, statementsToPupils(), List.of(Told.OBSTACLE))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> statementsToPupils() {
        return requireNonNull(framework.pupils()).statements().stream()
                .map(PupilStatement::id)
                .toList();
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
        plan.put("pupilYears", List.of(5, 6, 7));
        if (number > 0) {
            plan.put("follows", rounds.getFirst());
            owner.aYearPasses();
        }
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
        schools().forEach(school -> state(number, school));
        schools().forEach(school -> owner.closing(round, school).statusCode(200));
        schools().forEach(school -> owner.sharing(round, school).statusCode(200));
    }

    private Stream<Person> drawn(int round, String school) {
        var chance = chance(round, school);
        var teachers = school.equals(divided)
                ? Stream.concat(
                        drawn(round, school, "Aust", 8 + chance.nextInt(6), chance),
                        drawn(round, school, "Vest", 8 + chance.nextInt(6), chance))
                : drawn(round, school, "", TURNOUTS.get(chance.nextInt(TURNOUTS.size())), chance);
        return Stream.of(teachers.toList(), pupils(round, school, chance)).flatMap(List::stream);
    }

    private Random chance(int round, String school) {
        return new Random(Objects.hash(seed, round, schools().toList().indexOf(school)));
    }

    /** Not every school hands out codes to pupils. */
    private List<Person> pupils(int round, String school, Random chance) {
        int turnout = chance.nextInt(4) > 0 ? TURNOUTS.get(chance.nextInt(TURNOUTS.size())) : 0;
        return Stream.generate(() -> answers(statementsToPupils(), DEGREES, chance))
                .limit(turnout)
                .map(degrees -> new Person(round, true, school, "", degrees, ""))
                .toList();
    }

    private static Map<String, Integer> answers(List<String> asked, int highest, Random chance) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var each : asked) {
            int answer = 1 + chance.nextInt(highest);
            if (chance.nextInt(6) > 0) answers.put(each, answer);
        }
        return answers;
    }

    private static Stream<Person> drawn(int round, String school, String team, int turnout, Random chance) {
        return IntStream.range(0, turnout).mapToObj(_ -> {
            var levels = answers(Municipality.SHORT_FORM, LEVELS, chance);
            var obstacle = chance.nextInt(4) > 0 ? OBSTACLES.get(chance.nextInt(OBSTACLES.size())) : "";
            return new Person(round, false, school, team, levels, obstacle);
        });
    }

    /** What nothing may be told about: school and indicator, by the rule as it is promised. */
    private Set<List<String>> hidden(List<Person> all) {
        return Stream.concat(
                        Stream.concat(single.stream(), Stream.of(divided)).flatMap(school -> asked().stream()
                                .filter(asked -> answered(all, school, asked) < fewest(asked))
                                .map(asked -> List.of(school, asked))),
                        asked().stream()
                                .filter(asked -> poolIsHidden(all, asked))
                                .flatMap(asked -> small.stream().map(school -> List.of(school, asked))))
                .collect(toSet());
    }

    /** Obstacles are told as numbers only, levels in words too. */
    private static int fewest(String asked) {
        return asked.equals(Told.OBSTACLE) ? NUMBERS : FEWEST;
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
        int highest = person.pupil ? DEGREES : LEVELS;
        levels.replaceAll(
                (asked, level) -> hidden.contains(List.of(person.school, asked)) ? 1 + level % highest : level);
        var obstacle = changedObstacle(person, hidden);
        return new Person(person.round, person.pupil, person.school, person.team, levels, obstacle);
    }

    private static String changedObstacle(Person person, Set<List<String>> hidden) {
        return person.obstacle.isEmpty() || !hidden.contains(List.of(person.school, Told.OBSTACLE))
                ? person.obstacle
                : OBSTACLES.get((OBSTACLES.indexOf(person.obstacle) + 1) % OBSTACLES.size());
    }

    private void answer(String round, String school, List<Person> who) {
        answer(
                round,
                school,
                "teacher",
                who.stream().filter(each -> !each.pupil).toList());
        answer(round, school, "pupil", who.stream().filter(Person::pupil).toList());
    }

    private void answer(String round, String school, String role, List<Person> who) {
        if (who.isEmpty()) {
            return;
        }
        var codes = owner.codes(round, school, role, who.size());
        for (int i = 0; i < who.size(); i++) answer(owner.opened(codes.get(i)), who.get(i));
    }

    private void answer(Sheet sheet, Person person) {
        owner.writing(sheet, person.levels).statusCode(200);
        if (!person.pupil) {
            if (person.school.equals(divided))
                owner.choosing(sheet, person.team).statusCode(200);
            owner.naming(sheet, person.obstacle).statusCode(200);
        }
        owner.submitting(sheet).statusCode(200);
    }

    private void state(int number, String school) {
        var chance = chance(number, school);
        boolean signed = chance.nextInt(3) > 0;
        var change = other && !signed ? 1 : 0;
        var levels = new LinkedHashMap<String, Integer>();
        framework
                .indicators(Form.SHORT, Respondent.LEADER)
                .forEach(each -> levels.put(each.id(), 1 + (chance.nextInt(LEVELS) + change) % LEVELS));
        var statuses = new LinkedHashMap<String, String>();
        framework.statuses().forEach(each -> {
            int ready = chance.nextInt(READY.size());
            if (chance.nextInt(6) > 0) statuses.put(each.id(), READY.get((ready + change) % READY.size()));
        });
        statements.add(new Stated(number, school, signed, levels, statuses));
        var comments = Map.of("competence", "Vi øver sammen, " + change);
        var written = Map.of("levels", levels, "statuses", statuses, "comments", comments);
        owner.stating(rounds.get(number), school, written).statusCode(200);
        if (signed) owner.stateSigned(rounds.get(number), school).statusCode(200);
    }

    Response release(int round, String school, RequestSpecification as) {
        return given().spec(as).get(API + "/release", school, rounds.get(round));
    }

    /** Who may read a school's figures; a coordinator reads what teachers do. */
    Map<String, RequestSpecification> readers(String school) {
        return Map.of("teacher", owner.asTeacher(school), "leader", owner.asLeader(school), "office", owner.asOffice());
    }

    /** Of whom something is told in a round, in JSON, on pages or in events. */
    Set<Told> told(int round, List<String> events) {
        var told = new HashSet<Told>();
        schools().forEach(school -> readers(school).values().forEach(as -> {
            Map<String, ?> release =
                    release(round, school, as).then().statusCode(200).extract().path("");
            Told.inRelease(release, school, Set.copyOf(small)).forEach(told::add);
            for (var group : List.of("teachers", "pupils")) {
                var page = Browser.of(as).get(ROUND + "/result?group=" + group, school, rounds.get(round));
                Told.onPage(page.asString(), words(), with(school)).forEach(told::add);
            }
        }));
        for (var event : events) {
            var data = JsonPath.from(event);
            List<Map<String, ?>> cells = data.get("cells");
            if (cells != null && rounds.get(round).equals(data.getString("round"))) {
                Told.inCells(cells, Set.copyOf(data.getList("schools"))).forEach(told::add);
            }
        }
        return told;
    }

    /** Whose figures stand on a school's page. */
    private Set<String> with(String school) {
        return small.contains(school) ? Set.copyOf(small) : Set.of(school);
    }

    private Map<String, String> words() {
        var words = new HashMap<String, String>();
        framework.indicators().forEach(each -> words.put(each.name().in("nb"), each.id()));
        requireNonNull(framework.pupils())
                .statements()
                .forEach(each -> words.put(each.text().in("nb"), each.id()));
        return words;
    }

    /** Everything that anybody gets to see, without what is random in every municipality. */
    Map<String, String> reachable(List<String> events) {
        var reachable = new Reachable(this::plain);
        var office = new ArrayList<>(List.of("/assessment/rounds", "/assessment/measures", "/assessment/journey"));
        for (var school : schools().toList()) {
            readers(school).forEach((who, as) -> {
                var name = who + " " + schools().toList().indexOf(school);
                rounds.forEach(round -> reachable.read(name, as, Map.of("school", school, "round", round)));
                var pages = rounds.stream()
                        .flatMap(round -> Stream.of("/result", "/result?group=pupils", "/sheet", "/change")
                                .map(page -> "/assessment/schools/" + school + "/rounds/" + round + page))
                        .toList();
                if (who.equals("office")) office.addAll(pages);
                else reachable.walk(name, as, pages);
            });
        }
        for (var round : rounds)
            reachable.read("office", owner.asOffice(), Map.of("owner", owner.owner, "round", round));
        reachable.walk("office", owner.asOffice(), office);
        reachable
                .found()
                .put(
                        "events",
                        String.join(
                                "\n", events.stream().map(this::plain).sorted().toList()));
        return reachable.found();
    }

    private String plain(String text) {
        var known = schools()
                .collect(toMap(
                        school -> school,
                        school -> "school " + schools().toList().indexOf(school)));
        for (var school : known.entrySet()) text = text.replace(school.getKey(), school.getValue());
        for (var round : rounds) text = text.replace(round, "round " + rounds.indexOf(round));
        return text.replace(owner.owner, "owner")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "time")
                .replaceAll("/assessment/i/[a-z0-9]+", "link")
                .replaceAll("[0-9a-f]{64}", "checksum");
    }

    List<String> rounds() {
        return rounds;
    }
}
