package no.avsats.local.demo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Brings the demo municipality to where a visitor meets it: staff imported, a round planned and opened, the seven schools of
 * wave one answered on printed codes, closed, shared and planned on by their leaders, the three small ones as a pool, Trinnberget
 * skole still open, strategies published and out for consultation. Over HTTP only.
 */
public final class Demo {

    /** The demo's school owner. */
    public static final String OWNER = "NO:ORGNR:" + Municipality.NUMBER;

    private static final String PASSWORD = "avsats";

    /** Share of a school's teachers who answer. */
    private static final double TURNOUT = 0.85;

    /** At this school so few answered that the office reads words instead of numbers. */
    private static final int IN_WORDS = 6;

    private static final int FEW = 9;

    /** The largest school, which is divided into stages. */
    private static final int DIVIDED = 2;

    private static final List<String> STAGES = List.of("8. trinn", "9. trinn", "10. trinn");

    /** Pupils are asked at this school. */
    private static final int WITH_PUPILS = 1;

    private static final int PUPILS = 22;

    /** The leaders of this school have not shared yet, so that the office sees how waiting looks. */
    private static final int NOT_SHARED = 5;

    private final String origin;
    private final Consumer<String> say;
    private final UnaryOperator<String> logIn;
    private final Municipality municipality = Municipality.vardefjord();

    private Demo(String origin, Consumer<String> say, UnaryOperator<String> logIn) {
        this.origin = origin;
        this.say = say;
        this.logIn = logIn;
    }

    /**
     * Does nothing but tell what the office sees when the municipality is there already.
     *
     * <p>Fails when an earlier loading has broken off: what people have answered once cannot be answered again.
     *
     * @param origin public address without a slash at the end
     * @param municipalSystem bearer token with the grant {@code client} at {@link #OWNER}, for the first import
     * @param say told a line per step
     */
    public static void fill(String origin, String municipalSystem, Consumer<String> say) {
        new Demo(origin, say, username -> Portal.logIn(origin, username, PASSWORD))
                .fill(new Api(origin, municipalSystem));
    }

    private void fill(Api system) {
        var fresh = !isThere(system);
        if (fresh) {
            importStaff(system);
            answerWaveOne(planRound());
        }
        mustBeWhole(system);
        new Strategies(origin, say, logIn).fill();
        if (fresh) {
            adoptPlans();
        }
        tellWhatTheOfficeSees();
    }

    /** The last school of wave one is the last to be closed. */
    private void mustBeWhole(Api system) {
        var last = municipality.waveOne().getLast();
        var assessments = system.get("/assessment/v1/schools/" + last.key() + "/assessments");
        if (!assessments.findValuesAsText("state").contains("RELEASED")) {
            throw new IllegalStateException("the demo municipality was loaded by half only;"
                    + " --fresh loads it anew, --no-demo keeps what there is");
        }
    }

    private boolean isThere(Api system) {
        try {
            return !system.get(rounds()).path("data").isEmpty();
        } catch (IllegalStateException unknownOwner) {
            return false;
        }
    }

    private void importStaff(Api system) {
        var files = new LinkedHashMap<String, String>();
        files.put("schools", municipality.schoolsCsv());
        files.put("staff", municipality.staffCsv());
        system.upload("/identity/v1/owners/" + OWNER + "/imports?dryRun=false", files);
        say.accept("Imported %d schools and %d duties."
                .formatted(municipality.schools().size(), municipality.duties()));
    }

    /** Waits until the new schools have travelled to the assessment service. */
    private JsonNode planRound() {
        var office = new Api(origin, logIn.apply("oda"));
        var leader = new Api(origin, logIn.apply("rektor" + DIVIDED));
        Patience.until("the schools to arrive", () -> isKnown(office));
        var round = office.post(rounds(), plan());
        divide(leader, municipality.waveOne().get(DIVIDED - 1), round);
        List.of(1, 2)
                .forEach(wave -> office.post(rounds() + "/" + id(round) + "/waves/" + wave + "/opening", Map.of()));
        say.accept("Opened «%s» in two waves.".formatted(round.path("title").asText()));
        return round;
    }

    /** At once: a round that begins today opens by itself within the hour, and then it is too late. */
    private void divide(Api leader, Municipality.School school, JsonNode round) {
        var teams = path(school, round) + "/teams";
        var each = school.teachers() / STAGES.size();
        leader.put(
                teams,
                leader.tag(teams),
                Map.of(
                        "teams",
                        STAGES.stream()
                                .map(name -> Map.of("name", name, "headcount", each))
                                .toList()));
    }

    private boolean isKnown(Api office) {
        try {
            municipality
                    .schools()
                    .forEach(school -> office.get("/assessment/v1/schools/" + school.key() + "/assessments"));
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private Map<String, Object> plan() {
        var today = LocalDate.now();
        return Map.of(
                "title", title(today),
                "framework", "five-areas/1",
                "form", "full",
                "roles", List.of("teacher", "leader"),
                "pupilYears", List.of(6, 7),
                "opensOn", today.toString(),
                "closesOn", today.plusDays(28).toString(),
                "waves", List.of(wave("Pulje 1", municipality.waveOne()), wave("Pulje 2", municipality.waveTwo())),
                "pools",
                        List.of(Map.of(
                                "name",
                                "Små skoler",
                                "schools",
                                municipality.smallSchools().stream()
                                        .map(Municipality.School::key)
                                        .toList())),
                "answering", municipality.waveOne().stream().collect(toMap(Municipality.School::key, any -> "codes")));
    }

    private static String title(LocalDate today) {
        return (today.getMonthValue() < 8 ? "Våren " : "Høsten ") + today.getYear();
    }

    private static Map<String, Object> wave(String name, List<Municipality.School> schools) {
        return Map.of(
                "name", name,
                "ambition", schools.size(),
                "schools", schools.stream().map(Municipality.School::key).toList());
    }

    private void answerWaveOne(JsonNode round) {
        for (var number = 1; number <= Municipality.WAVE_ONE; number++) {
            var school = municipality.waveOne().get(number - 1);
            var leader = new Api(origin, logIn.apply("rektor" + number));
            var answering = number == IN_WORDS ? FEW : (int) Math.ceil(school.teachers() * TURNOUT);
            var path = path(school, round);
            var answers = new Answers(school.number());
            answer(path, leader, "teacher", school.teachers(), answering, answers);
            if (number == WITH_PUPILS) {
                answer(path, leader, "pupil", PUPILS, PUPILS, new Answers(school.name()));
            }
            close(school, leader, path, answers, number != NOT_SHARED);
        }
    }

    /** Some of those who got a code answer. */
    private void answer(String path, Api leader, String role, int codes, int answering, Answers answers) {
        var printed = leader.post(path + "/codes", Map.of("role", role, "count", codes));
        for (var i = 0; i < answering; i++) {
            answer(printed.path("codes").path(i).asText(), answers);
        }
    }

    private void close(Municipality.School school, Api leader, String path, Answers answers, boolean shared) {
        state(leader, path, school, answers);
        leader.post(path + "/closing", Map.of());
        if (shared) {
            leader.post(path + "/sharing", Map.of());
        }
        say.accept("%s: answered on paper codes, closed%s.".formatted(school.name(), shared ? " and shared" : ""));
    }

    private void answer(String code, Answers answers) {
        var open = new Api(origin, null);
        var opened = open.post("/ballot/v1/code-sheets", Map.of("code", code));
        var key = opened.path("key").asText();
        open.post("/ballot/v1/answers", answers.written(key, opened.path("sheet")));
        open.post("/ballot/v1/submission", Map.of("key", key));
    }

    /** The leaders' statement: level per indicator and what is in place, signed by name. */
    private void state(Api leader, String path, Municipality.School school, Answers answers) {
        var framework = leader.get("/assessment/v1/frameworks/five-areas/1");
        var levels = new LinkedHashMap<String, Integer>();
        framework.path("areas").forEach(area -> area.path("indicators").forEach(indicator -> {
            if (indicator.has("leader")) {
                levels.put(
                        indicator.path("id").asText(),
                        answers.leaders(area.path("id").asText()));
            }
        }));
        var statement = path + "/statement";
        var statuses = answers.statuses(framework.path("statuses"));
        leader.put(
                statement, leader.tag(statement), Map.of("levels", levels, "statuses", statuses, "comments", Map.of()));
        leader.postGuarded(statement + "/signing", leader.tag(statement), Map.of("signers", school.leaders()));
    }

    /** Every school that is done has a plan; the one that has not shared its result, too. */
    private void adoptPlans() {
        for (var number = 1; number <= Municipality.WAVE_ONE; number++) {
            var leader = new Api(origin, logIn.apply("rektor" + number));
            var plans = new ActionPlans(
                    leader, municipality.waveOne().get(number - 1).key());
            Patience.until("the advice to arrive", plans::hasResult);
            plans.adopt(number);
        }
        say.accept("Adopted %d action plans.".formatted(Municipality.WAVE_ONE));
    }

    private void tellWhatTheOfficeSees() {
        var office = new Api(origin, logIn.apply("oda"));
        Patience.until("the office to see the figures", () -> sees(office));
        var round = office.get("/reporting/v1/owners/" + OWNER + "/rounds")
                .path("data")
                .path(0);
        var standing = office.get("/reporting/v1/owners/" + OWNER + "/rounds/" + id(round) + "/standing?role=teacher");
        say.accept("The office sees «%s», figures of %d units, at %s/reporting."
                .formatted(round.path("title").asText(), standing.path("units").size(), origin));
    }

    private boolean sees(Api office) {
        return !office.get("/reporting/v1/owners/" + OWNER + "/rounds")
                .path("data")
                .isEmpty();
    }

    private static String rounds() {
        return "/assessment/v1/owners/" + OWNER + "/rounds";
    }

    private static String path(Municipality.School school, JsonNode round) {
        return "/assessment/v1/schools/" + school.key() + "/assessments/" + id(round);
    }

    private static String id(JsonNode round) {
        return round.path("id").asText(round.path("round").asText());
    }
}
