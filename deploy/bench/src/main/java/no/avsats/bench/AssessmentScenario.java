package no.avsats.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.avsats.local.Upstream;

/**
 * A national round: what teachers wait for who answer and submit, what this costs beside the same statements without a service,
 * and how soon the office sees what a school has closed.
 */
final class AssessmentScenario implements Scenario {

    private static final long NATION = 812_000_000L;
    private static final long TOWN = 813_000_000L;
    private static final int OWNERS = 84;
    private static final int SCHOOLS = 100;
    private static final int TEACHERS = 50;
    private static final int EACH = SCHOOLS * TEACHERS;
    private static final int STORED = 10_000_000;

    /** Owners whose teachers save answers, submit, do so without a service, and submit in the peak. The last one has released. */
    private static final int SAVING = 3;

    private static final int OURS = SAVING + 28;
    private static final int PLAIN = OWNERS - 6;
    private static final int PEAK = OWNERS - 1;

    private static final int CLOSINGS = 40;
    private static final int RESPONSES = 200;

    private static final double LEAST = 0.5;
    private static final double GROWTH = 1.2;
    private static final int WRITES = 540;
    private static final int READS = 260;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    /** Milliseconds. */
    private static final double WAIT = 300;

    /** Milliseconds. */
    private static final double VISIBLE = 2000;

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Set<Upstream> services() {
        return Set.of(Upstream.ASSESSMENT, Upstream.REPORTING);
    }

    @Override
    public void measure(Rig rig, Bench bench) throws Exception {
        Bench.say("Opening a round at each of %d owners with %d schools.".formatted(OWNERS, SCHOOLS));
        List<OwnerRound> rounds = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            rounds.add(OwnerRound.open(rig, NATION + i * 1000L, SCHOOLS, TEACHERS, (long) i * EACH));
        }
        var first = rounds.getFirst();
        first.draft(0, 1, TEACHERS, "{}");
        var answers = Answers.toEverything(first.service(), first.indicators());
        var released = rounds.getLast();
        released.submitted(0, 1, TEACHERS, answers.complete());
        released.close(0);
        growth(rig, bench, rounds, answers);
        var saved = new Sheets(TEACHERS, SAVING * EACH);
        var submitted = new Sheets(SAVING * EACH, OURS * EACH);
        try (var plain = new PlainAnswers(rig, answers)) {
            bench.compare(
                    ours(rig, "an answer saved", answers.autosave(saved)),
                    new Subject("an answer saved by JDBC", plain.autosave(saved), rig.database()),
                    LEAST);
            bench.compare(
                    ours(
                            rig,
                            "%d answers saved and submitted".formatted(answers.count()),
                            answers.submission(submitted)),
                    new Subject(
                            "answers submitted by JDBC",
                            plain.submission(new Sheets(OURS * EACH, PLAIN * EACH)),
                            rig.database()),
                    LEAST);
        }
        var last = new Sheets(PLAIN * EACH, PEAK * EACH);
        peak(rig, bench, released, answers, saved, last);
        Ledger.check(rig, answers.indicator(), saved, List.of());
        Ledger.check(rig, answers.indicator(), submitted, rounds.subList(SAVING, OURS));
        Ledger.check(rig, answers.indicator(), last, rounds.subList(PLAIN, PEAK));
        freshness(rig, bench, answers);
    }

    private static void growth(Rig rig, Bench bench, List<OwnerRound> rounds, Answers answers) throws Exception {
        var first = rounds.getFirst();
        try (var again = new Resubmitting(rig, answers, new Sheets(0, TEACHERS), first.assessment(0))) {
            first.submitted(0, 1, TEACHERS, answers.complete());
            var submitting = ours(rig, "submission, one after the other", again);
            var reading = ours(rig, "result of a school, one after the other", result(rounds.getLast()));
            var fewSubmitted = bench.alone(submitting);
            var fewRead = bench.alone(reading);
            Bench.say("Filling in %d answers.".formatted(STORED));
            fill(rig, rounds, answers);
            bench.grows("submission, 10⁷ answers stored : 10³", fewSubmitted, bench.alone(submitting), GROWTH);
            bench.grows("result of a school, 10⁷ : 10³", fewRead, bench.alone(reading), GROWTH);
        }
    }

    /** Of this round at all schools, the rest of earlier rounds. */
    private static void fill(Rig rig, List<OwnerRound> rounds, Answers answers) throws SQLException {
        rounds.getFirst().draft(1, SCHOOLS, TEACHERS, answers.complete());
        for (var round : rounds.subList(1, PEAK)) round.draft(0, SCHOOLS, TEACHERS, answers.complete());
        int now = PEAK * EACH;
        int earlier = (STORED / answers.count() - now) / (OWNERS * SCHOOLS);
        try (var database = rig.database("assessment")) {
            Sql.of("stored.sql", Map.of("each", earlier, "answers", answers.complete()))
                    .run(database);
        }
    }

    private static void peak(
            Rig rig, Bench bench, OwnerRound round, Answers answers, Sheets autosaved, Sheets submitted)
            throws Exception {
        var saving = answers.autosave(autosaved);
        var submitting = answers.submitting(submitted);
        var reading = result(round);
        var turns = new AtomicLong();
        var writes = new AtomicLong();
        Call mixed = client -> {
            if (Math.floorMod(turns.getAndIncrement() * WRITES, WRITES + READS) >= WRITES) return reading.send(client);
            return Math.floorMod(writes.getAndIncrement(), answers.count() + 1L) == answers.count()
                    ? submitting.send(client)
                    : saving.send(client);
        };
        bench.rate(
                ours(rig, "%d writes and %d results a second".formatted(WRITES, READS), mixed),
                WRITES + READS,
                MINUTE,
                WAIT);
    }

    private static void freshness(Rig rig, Bench bench, Answers answers) throws Exception {
        Bench.say("Closing %d schools with %d answer sheets each.".formatted(CLOSINGS, RESPONSES));
        var town = OwnerRound.open(rig, TOWN, CLOSINGS, RESPONSES, (long) OWNERS * EACH);
        town.submitted(0, CLOSINGS, RESPONSES, answers.complete());
        bench.took(
                "closing with %d answer sheets until the office sees it".formatted(RESPONSES),
                new Freshness(rig, town).measure(),
                VISIBLE);
    }

    private static Call result(OwnerRound round) throws IOException, InterruptedException {
        var leader = round.leader(0);
        var path = round.path(0) + "/release";
        return Reading.of(
                round.service().resolve(path),
                Map.of("Authorization", "Bearer " + leader.token()),
                leader.read(path).body().length);
    }

    private static Subject ours(Rig rig, String name, Call call) throws SQLException {
        return new Subject(name, call, rig.processes(Upstream.ASSESSMENT));
    }
}
