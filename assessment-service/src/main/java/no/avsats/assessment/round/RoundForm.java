package no.avsats.assessment.round;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation.School;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.RoundPlan.PlannedWave;
import no.avsats.assessment.round.RoundPlan.Pool;

/**
 * A new round as somebody typed it; keeps everything, right or wrong.
 *
 * @param follows the round that it asks again; empty for most
 * @param key so that a form that is sent twice makes one round
 * @param roles who is asked: {@code teacher}, {@code leader}, and {@code pupil-7} for pupils of a year
 * @param schools what was chosen, by school
 * @param reason why it asks more of teachers than usual
 * @param wrong names of the fields that do not fit
 */
record RoundForm(
        String follows,
        String key,
        String title,
        String framework,
        String form,
        Set<String> roles,
        String opensOn,
        String closesOn,
        String shareAfter,
        String fewest,
        List<WaveFields> waves,
        Map<String, Choice> schools,
        String reason,
        Set<String> wrong) {

    static final int WAVES = 3;
    static final List<String> POOLS = List.of("A", "B", "C");

    private static final String NUMBER = "[0-9]{1,4}";
    private static final String YEAR = "pupil-";
    private static final String ROLE = "teacher|leader|" + YEAR + "[0-9]{1,2}";
    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST = 120;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_DAYS = 20;
    private static final int LEAST = 5;
    private static final int MOST = 50;

    record WaveFields(int number, String name, String opensOn, String ambition) {

        /** Without its day. */
        static WaveFields of(Wave wave) {
            var ambition = wave.ambition() == null ? "" : String.valueOf(wave.ambition());
            return new WaveFields(wave.number(), wave.name(), "", ambition);
        }

        /** As {@link RoundForm#wrong} names it. */
        public String field() {
            return "wave" + number;
        }
    }

    /**
     * @param chosen whether the school is in the round
     * @param wave number
     * @param pool letter, empty for alone
     */
    record Choice(boolean chosen, String wave, String way, String pool) {

        /** Until somebody chooses: most rounds ask every school at once. */
        static final Choice USUAL = new Choice(true, "1", "login", "");

        static final Choice NOT_ASKED = new Choice(false, "1", "login", "");

        public boolean in(int number) {
            return wave.equals(String.valueOf(number));
        }
    }

    /** @param usual what is asked unless somebody chooses otherwise */
    static RoundForm empty(String framework, Form usual, Function<Integer, String> waveName) {
        return new RoundForm(
                "",
                UUID.randomUUID().toString(),
                "",
                framework,
                text(usual),
                Set.of("teacher", "leader"),
                "",
                "",
                String.valueOf(RoundPlan.SHARE_AFTER),
                String.valueOf(RoundPlan.K),
                IntStream.rangeClosed(1, WAVES)
                        .mapToObj(number -> new WaveFields(number, waveName.apply(number), "", ""))
                        .toList(),
                Map.of(),
                "",
                Set.of());
    }

    /** With these schools in it and no others, until somebody chooses. */
    RoundForm asking(Set<String> asked) {
        var choices = new HashMap<String, Choice>();
        asked.forEach(school -> choices.put(school, Choice.USUAL));
        return with(choices, wrong);
    }

    /**
     * Everything of an earlier round but its name and its days: a year is no reason to choose 67 schools again. What the form has
     * no room for, a fourth wave or pool, comes into the last one, or stands alone.
     *
     * @param again as survey 2, to see what has changed
     */
    static RoundForm copy(Round round, List<SchoolAssessment> assessments, boolean again, RoundForm empty) {
        var choices = new HashMap<String, Choice>();
        assessments.forEach(each -> choices.put(
                each.school(),
                new Choice(
                        true,
                        String.valueOf(Math.min(each.wave(), WAVES)),
                        each.answersBy(Respondent.TEACHER, Answering.CODES) ? "codes" : "login",
                        letter(round, each.school()))));
        return new RoundForm(
                again ? round.id().toString() : "",
                empty.key,
                "",
                round.framework(),
                text(round.form()),
                Stream.concat(
                                round.roles().stream().map(Respondent::role),
                                round.pupilYears().stream().map(year -> YEAR + year))
                        .collect(Collectors.toUnmodifiableSet()),
                "",
                "",
                String.valueOf(round.shareAfter()),
                String.valueOf(round.k()),
                empty.waves.stream()
                        .map(blank -> round.wave(blank.number())
                                .map(wave -> WaveFields.of(wave))
                                .orElse(blank))
                        .toList(),
                choices,
                "",
                Set.of());
    }

    private static String text(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static String letter(Round round, String school) {
        return IntStream.range(0, Math.min(POOLS.size(), round.pools().size()))
                .filter(place -> round.pools().get(place).schools().contains(school))
                .mapToObj(POOLS::get)
                .findFirst()
                .orElse("");
    }

    /** A form that copies a round asks no other schools until somebody chooses them. */
    private Choice usual() {
        return schools.isEmpty() ? Choice.USUAL : Choice.NOT_ASKED;
    }

    static RoundForm of(MultivaluedMap<String, String> sent, List<String> schools) {
        var choices = new HashMap<String, Choice>();
        var chosen = Set.copyOf(sent.getOrDefault("school", List.of()));
        schools.forEach(school -> choices.put(
                school,
                new Choice(
                        chosen.contains(school),
                        value(sent, "wave-" + school),
                        value(sent, "way-" + school),
                        value(sent, "pool-" + school))));
        return new RoundForm(
                value(sent, "follows"),
                value(sent, "key"),
                value(sent, "title"),
                value(sent, "framework"),
                value(sent, "form"),
                Set.copyOf(sent.getOrDefault("role", List.of())),
                value(sent, "opensOn"),
                value(sent, "closesOn"),
                value(sent, "shareAfter"),
                value(sent, "fewest"),
                IntStream.rangeClosed(1, WAVES)
                        .mapToObj(number -> new WaveFields(
                                number,
                                value(sent, "waveName" + number),
                                value(sent, "waveOpensOn" + number),
                                value(sent, "ambition" + number)))
                        .toList(),
                choices,
                value(sent, "reason"),
                Set.of());
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    RoundForm with(Set<String> faults) {
        return with(schools, faults);
    }

    private RoundForm with(Map<String, Choice> schools, Set<String> wrong) {
        return new RoundForm(
                follows,
                key,
                title,
                framework,
                form,
                roles,
                opensOn,
                closesOn,
                shareAfter,
                fewest,
                waves,
                schools,
                reason,
                wrong);
    }

    public Choice choice(String school) {
        return schools.getOrDefault(school, usual());
    }

    /** How many of these schools are in the round. */
    int chosen(List<School> among) {
        return (int)
                among.stream().filter(school -> choice(school.id()).chosen()).count();
    }

    public boolean asks(String role) {
        return roles.contains(role);
    }

    public boolean asksYear(int year) {
        return roles.contains(YEAR + year);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Names of the fields that cannot even be read. */
    Set<String> faults(Function<String, Optional<LocalDate>> day) {
        var faults = new TreeSet<String>();
        mark(faults, "follows", !follows.isEmpty() && !follows.matches(IDENTITY));
        mark(faults, "title", title.isEmpty() || title.length() > LONGEST);
        mark(faults, "reason", reason.length() > LONGEST_REASON);
        mark(faults, "roles", !roles.stream().allMatch(role -> role.matches(ROLE)) || adults().isEmpty());
        mark(faults, "opensOn", day.apply(opensOn).isEmpty());
        mark(faults, "closesOn", day.apply(closesOn).isEmpty());
        mark(faults, "shareAfter", !within(shareAfter, 0, MOST_DAYS));
        mark(faults, "fewest", !within(fewest, LEAST, MOST));
        used().forEach(wave -> mark(faults, wave.field(), !readable(wave, day)));
        mark(faults, "schools", used().isEmpty());
        mark(faults, "pools", pools().stream().anyMatch(pool -> pool.schools().size() < SmallSchools.FEWEST));
        return faults;
    }

    private static void mark(Set<String> faults, String field, boolean wrong) {
        if (wrong) {
            faults.add(field);
        }
    }

    private static boolean within(String number, int least, int most) {
        return number.matches(NUMBER) && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }

    private static boolean readable(WaveFields wave, Function<String, Optional<LocalDate>> day) {
        return !wave.name().isEmpty()
                && wave.name().length() <= LONGEST
                && (wave.opensOn().isEmpty() || day.apply(wave.opensOn()).isPresent())
                && (wave.ambition().isEmpty() || wave.ambition().matches(NUMBER));
    }

    /** Waves that have a school. */
    List<WaveFields> used() {
        return waves.stream().filter(wave -> !schoolsIn(wave).isEmpty()).toList();
    }

    private List<String> schoolsIn(WaveFields wave) {
        return schools.entrySet().stream()
                .filter(each -> each.getValue().chosen() && each.getValue().in(wave.number()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Pool> pools() {
        var pools = new ArrayList<Pool>();
        if (asked() == Form.HABITS) {
            return pools;
        }
        for (var letter : POOLS) {
            var members = schools.entrySet().stream()
                    .filter(each -> each.getValue().pool().equals(letter))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!members.isEmpty()) {
                pools.add(new Pool(letter, members));
            }
        }
        return pools;
    }

    /** The plan, once there are no {@link #faults}. */
    RoundPlan plan(Function<String, Optional<LocalDate>> day, Function<String, String> poolName) {
        return new RoundPlan(
                title,
                framework,
                asked(),
                adults(),
                day.apply(opensOn).orElseThrow(),
                day.apply(closesOn).orElseThrow(),
                Integer.valueOf(fewest),
                Integer.valueOf(shareAfter),
                used().stream().map(wave -> plan(wave, day)).toList(),
                pools().stream()
                        .map(pool -> new Pool(poolName.apply(pool.name()), pool.schools()))
                        .toList(),
                answering(),
                follows.isEmpty() ? null : UUID.fromString(follows),
                reason.isEmpty() ? null : reason,
                years());
    }

    /** Habits are asked of leaders only, whatever is chosen beside. */
    private List<Respondent> adults() {
        if (asked() == Form.HABITS) {
            return List.of(Respondent.LEADER);
        }
        return roles.stream()
                .filter(role -> !role.startsWith(YEAR))
                .map(Respondent::of)
                .sorted()
                .toList();
    }

    private List<Integer> years() {
        return roles.stream()
                .filter(role -> role.startsWith(YEAR) && asked() != Form.HABITS)
                .map(role -> Integer.valueOf(role.substring(YEAR.length())))
                .sorted()
                .toList();
    }

    private Form asked() {
        return switch (form) {
            case "short" -> Form.SHORT;
            case "pulse" -> Form.PULSE;
            case "habits" -> Form.HABITS;
            default -> Form.FULL;
        };
    }

    private PlannedWave plan(WaveFields wave, Function<String, Optional<LocalDate>> day) {
        return new PlannedWave(
                wave.name(),
                day.apply(wave.opensOn()).orElse(null),
                wave.ambition().isEmpty() ? null : Integer.valueOf(wave.ambition()),
                schoolsIn(wave));
    }

    private Map<String, Answering> answering() {
        var answering = new HashMap<String, Answering>();
        schools.forEach((school, choice) -> {
            if (choice.chosen() && choice.way().equals("codes") && asked() != Form.HABITS) {
                answering.put(school, Answering.CODES);
            }
        });
        return answering;
    }
}
