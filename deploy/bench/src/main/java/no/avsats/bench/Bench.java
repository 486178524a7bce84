package no.avsats.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.avsats.local.Services;

/** {@code ./deploy/bench/run <scenario>}: measures, writes the result file, and ends with 1 when a limit is missed. */
public final class Bench implements AutoCloseable {

    private static final List<Scenario> SCENARIOS = List.of(new StrategyScenario(), new AssessmentScenario());
    private static final Duration WINDOW = Duration.ofSeconds(5);
    /** A virtual machine that translates hot code meanwhile looks steady long before it is. */
    private static final Duration LEAST_WARM_UP = Duration.ofMinutes(1);

    private static final int CONNECTIONS = 16;
    private static final double HALF = 0.5;
    private static final double MOST = 0.7;
    private static final long SEED = 2026;

    private final Load load;
    private final Pace pace;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> warm = new HashSet<>();

    private Bench(Machine machine, Pace pace) {
        this.load = new Load(machine);
        this.pace = pace;
    }

    /** System properties: {@code avsats.home}, root of the repository; {@code bench.data}, an empty folder. */
    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("avsats.home", "")).toAbsolutePath();
        var names = SCENARIOS.stream().map(Scenario::name).toList();
        try {
            var options = Options.parse(List.of(args), names);
            var scenario = SCENARIOS.get(names.indexOf(options.scenario()));
            System.exit(run(scenario, options, home) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            System.err.println("Nothing was measured that counts: " + e);
            System.exit(3); // the stack has threads that would wait for ever
        }
    }

    private static boolean run(Scenario scenario, Options options, Path home) throws Exception {
        say("Starting a stack of its own.");
        var rig = Rig.start(home, Path.of(System.getProperty("bench.data")), scenario.services());
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close, "stop"));
        var machine = new Machine(rig.all());
        try (var bench = new Bench(machine, options.pace())) {
            scenario.measure(rig, bench);
            var report = new Report(scenario.name(), circumstances(rig, options.pace()), bench.rows, bench.remarks);
            report.write(home.resolve("deploy/bench/target/" + scenario.name() + ".json"));
            if (options.readme()) Readme.write(home.resolve("deploy/bench/README.md"), report);
            System.out.println("\n" + Table.of(report));
            return report.holds();
        }
    }

    /** What the person who waits sees. */
    static void say(String sentence) {
        System.out.println(sentence);
    }

    /**
     * Ours against another that does the same, then what a user waits at half and at 70 % of the most.
     *
     * @param least the ratio of the requests a second
     */
    Pairs compare(Subject ours, Subject other, double least) throws InterruptedException {
        var pairs = beside(ours, other, least);
        double most = pairs.ours(Slice::perSecond).median();
        rows.add(Row.latency(ours.name() + " at 50 %", open(ours, most * HALF)));
        rows.add(Row.latency(ours.name() + " at 70 %", open(ours, most * MOST)));
        return pairs;
    }

    /**
     * Ours against another that does the same.
     *
     * @param least the ratio of the requests a second
     */
    Pairs beside(Subject ours, Subject other, double least) throws InterruptedException {
        var what = ours.name() + " : " + other.name();
        var pairs = pairs(what, ours, other.named(what), CONNECTIONS);
        rows.add(Row.compared(what, pairs, least));
        return pairs;
    }

    /** The other is not on this machine. */
    void absent(String what) {
        say(what + ": not at hand, so it is not measured.");
        rows.add(Row.absent(what));
    }

    /**
     * Processor time of a request of ours, as it was measured with the pairs.
     *
     * @param most microseconds
     */
    void processor(Subject ours, Pairs pairs, double most) {
        rows.add(Row.processor(ours.name() + ", processor time", pairs, most));
    }

    /** What a part costs that the one has and the other has not: one request after the other. */
    void cost(String what, Subject with, Subject without) throws InterruptedException {
        var pairs = pairs(what, with, without, 1);
        rows.add(Row.cost(what, pairs));
        remarks.add(String.format(
                Locale.ROOT,
                "%s: %.2f ms and %.0f µs of processor time with it, %.2f ms and %.0f µs without it",
                what,
                pairs.ours(Slice::p50).median(),
                pairs.ours(Slice::cpuMicros).median(),
                pairs.other(Slice::p50).median(),
                pairs.other(Slice::cpuMicros).median()));
    }

    private Pairs pairs(String what, Subject ours, Subject other, int connections) throws InterruptedException {
        warmUp(ours, connections);
        warmUp(other, connections);
        var pairs = Pairs.measure(
                pace.pairs(),
                () -> told(closed(ours, connections, pace.slice())),
                () -> told(closed(other, connections, pace.slice())));
        remarks.add("%s: %d pairs, %d repeated because others used the machine, %d kept although they did"
                .formatted(what, pairs.kept().size(), pairs.repeated(), pairs.loud()));
        return pairs;
    }

    private Slice closed(Subject subject, int connections, Duration length) throws InterruptedException {
        subject.ready().run();
        return load.closed(subject, connections, length);
    }

    /**
     * What a user waits at half and at 70 % of what the system can do at most.
     *
     * @param connections that find out the most
     * @param milliseconds at the 99th percentile, at half
     */
    void latency(Subject subject, int connections, double milliseconds) throws InterruptedException {
        warmUp(subject, connections);
        var most = told(closed(subject, connections, pace.slice()));
        rows.add(Row.most(subject.name() + ", most", most));
        rows.add(Row.latency(subject.name() + " at 50 %", open(subject, most.perSecond() * HALF), milliseconds));
        rows.add(Row.latency(subject.name() + " at 70 %", open(subject, most.perSecond() * MOST)));
    }

    /** One request after the other, by one user: for what may not grow with what is stored. */
    Slice alone(Subject subject) throws InterruptedException {
        warmUp(subject, 1);
        return told(closed(subject, 1, pace.slice().multipliedBy(3)));
    }

    /** @param most what the median may be at many stored, in times of what it is at few */
    void grows(String what, Slice few, Slice many, double most) {
        rows.add(Row.grown(what, few, many, most));
    }

    /**
     * What users wait at a given rate. Where the generator cannot keep its own schedule there is no figure.
     *
     * @param milliseconds at the 99th percentile
     */
    void rate(Subject subject, double perSecond, Duration length, double milliseconds) throws InterruptedException {
        warmUp(subject, CONNECTIONS);
        rows.add(Row.most(subject.name() + ", most", told(closed(subject, CONNECTIONS, pace.slice()))));
        try {
            var slice = told(load.open(subject, new Schedule(perSecond, length, SEED)));
            rows.add(Row.rate(subject.name(), slice, milliseconds));
        } catch (IllegalStateException failed) {
            rows.add(Row.missed(subject.name(), milliseconds));
            remarks.add("%s at %.0f a second: %s".formatted(subject.name(), perSecond, failed.getMessage()));
        }
    }

    /** Something that was measured one by one. */
    void took(String what, Slice slice, double milliseconds) {
        rows.add(Row.latency(what, told(slice), milliseconds));
    }

    private Slice open(Subject subject, double perSecond) throws InterruptedException {
        subject.ready().run();
        var slice = told(load.open(subject, new Schedule(perSecond, pace.slice().multipliedBy(3), SEED)));
        if (slice.noise().isTooLoud()) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%s at %.0f a second: others used %.0f %% of the machine meanwhile, so the milliseconds say little",
                    subject.name(),
                    perSecond,
                    slice.noise().strangers() * 100));
        }
        return slice;
    }

    /** Once for each subject. */
    private void warmUp(Subject subject, int connections) throws InterruptedException {
        if (!warm.add(subject.name())) return;
        var steadiness = new Steadiness();
        long begun = System.nanoTime();
        Duration took = Duration.ZERO;
        while (took.compareTo(LEAST_WARM_UP) < 0 || !steadiness.isReached() && took.compareTo(pace.warmUp()) < 0) {
            steadiness.add(closed(subject, connections, WINDOW).perSecond());
            took = Duration.ofNanos(System.nanoTime() - begun);
        }
        say("%s: warm after %d s".formatted(subject.name(), took.toSeconds()));
        if (!steadiness.isReached()) {
            remarks.add("%s: not steady after %d s of warming up".formatted(subject.name(), took.toSeconds()));
        }
    }

    private static Slice told(Slice slice) {
        say(String.format(
                Locale.ROOT,
                "  %8.0f/s  p50 %6.1f ms  p99 %6.1f ms  late %5.1f ms  %7.0f CPU µs  steal %.1f %%  strangers %.1f %%",
                slice.perSecond(),
                slice.p50(),
                slice.p99(),
                slice.lateP99(),
                slice.cpuMicros(),
                slice.noise().steal() * 100,
                slice.noise().strangers() * 100));
        return slice;
    }

    private static Map<String, String> circumstances(Rig rig, Pace pace) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("commit", System.getProperty("bench.commit", "unknown"));
        all.put("at", Instant.now().toString());
        all.put("kernel", System.getProperty("os.version"));
        all.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        all.put("Java", Runtime.version().toString());
        all.put("services", String.join(" ", Services.JVM));
        all.put("PostgreSQL", rig.postgres());
        all.put("slices", pace.slice().toSeconds() + " s");
        all.put("processor", processor());
        return all;
    }

    private static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("unknown");
        }
    }

    @Override
    public void close() {
        load.close();
    }
}
