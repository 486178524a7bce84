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
 * A national round: what teachers wait for who answer and submit, what this costs beside the least that could keep the same
 * promises and beside a script that makes none, and how soon the office sees what a school has closed.
 */
final class AssessmentScenario implements Scenario {

    private static final long NATION = 812_000_000L;
    private static final long TOWN = 813_000_000L;
    private static final int OWNERS = 84;
    private static final int SCHOOLS = 100;
    private static final int TEACHERS = 50;
    private static final int EACH = SCHOOLS * TEACHERS;
    private static final int STORED = 10_000_000;

    /** Bytes by which a sealed sheet is longer than its content: the encapsulated key and the tag. */
    private static final int SEAL = 65 + 16;

    /** Bytes that a sheet surely takes. */
    private static final int ROOM = 1024;

    /** Owners whose teachers save answers, submit, do so without a service, have done so, and submit in the peak. The last has released. */
    private static final int SAVING = 3;

    private static final int OURS = SAVING + 28;
    private static final int PLAIN = OURS + 28;
    private static final int COUNTED = OWNERS - 6;
    private static final int PEAK = OWNERS - 1;

    /** Schools that are closed at the end, to see that everything submitted can be opened. */
    private static final int OPENED = 10;

    private static final String MINIMUM = "hand-written minimum";
    private static final String SCRIPT = "PHP script";

    private static final int CLOSINGS = 40;
    private static final int RESPONSES = 200;

    /** Of the minimum. */
    private static final double SAVES = 0.6;

    private static final double SUBMISSIONS = 0.7;
    /** Of the script. */
    private static final double AHEAD = 1;

    private static final double GROWTH = 1.1;
    /** Microseconds. */
    private static final double PROCESSOR = 1000;

    private static final int WRITES = 540;
    private static final int READS = 260;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    /** Milliseconds. */
    private static final double WAIT = 150;

    /** Milliseconds. */
    private static final double VISIBLE = 1000;

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
        var answers = answers(rounds.getFirst());
        var released = rounds.getLast();
        released.submitted(0, 1, TEACHERS, answers.content().handedIn(answers.complete()));
        released.close(0);
        growth(rig, bench, rounds, answers);
        var saved = new Sheets(TEACHERS, SAVING * EACH);
        var submitted = new Sheets(SAVING * EACH, OURS * EACH);
        yardsticks(rig, bench, rounds, answers, saved, submitted);
        var last = new Sheets(COUNTED * EACH, PEAK * EACH);
        peak(rig, bench, released, answers, saved, last);
        Ledger.check(rig, answers.indicator(), saved, List.of());
        Ledger.check(rig, answers.indicator(), submitted, rounds.subList(SAVING, OURS));
        Ledger.check(rig, answers.indicator(), last, rounds.subList(COUNTED, PEAK));
        Ledger.close(rounds.get(SAVING), OPENED);
        freshness(rig, bench, answers);
    }

    /** What the form asks and how a sheet is filled up, found out with the first sheets. */
    private static Answers answers(OwnerRound first) throws Exception {
        first.draft(0, 1, TEACHERS, new Content(ROOM).draft("{}"));
        var asked = first.indicators();
        return Answers.toEverything(first.service(), asked, first.content(asked.getFirst()));
    }

    private static void yardsticks(
            Rig rig, Bench bench, List<OwnerRound> rounds, Answers answers, Sheets saved, Sheets submitted)
            throws Exception {
        var plain = new Sheets(OURS * EACH, PLAIN * EACH);
        var drafts = new Drafts(rig, answers, submitted, rounds.subList(SAVING, OURS));
        var plainDrafts = new Drafts(rig, answers, plain, rounds.subList(OURS, PLAIN));
        var saving = ours(rig, "an answer saved", answers.autosave(saved));
        var submitting =
                ours(rig, "a submission", answers.submitting(submitted)).with(drafts);
        try (var minimum = new Minimum(rig, answers)) {
            var pairs = bench.compare(saving, least(rig, MINIMUM, minimum.autosave(saved)), SAVES);
            bench.processor(saving, pairs, PROCESSOR);
            var least = least(rig, MINIMUM, minimum.submitting(plain)).with(plainDrafts);
            bench.compare(submitting, least, SUBMISSIONS);
            script(rig, bench, answers, saving, submitting);
            Ledger.check(rig, answers.indicator(), plain, rounds.subList(OURS, PLAIN));
            sealing(rig, bench, minimum, plain, plainDrafts, answers);
        }
        Ledger.check(rig, answers.indicator(), plain, rounds.subList(OURS, PLAIN));
    }

    private static void sealing(Rig rig, Bench bench, Minimum minimum, Sheets plain, Runnable drafts, Answers answers)
            throws Exception {
        var prepared = new byte[SEAL + answers.content().size()];
        bench.cost(
                "sealing a submission, in the minimum",
                least(rig, "a submission sealed", minimum.submitting(plain)).with(drafts),
                least(rig, "a submission not sealed", minimum.submittingUnsealed(plain, prepared))
                        .with(drafts));
    }

    private static void script(Rig rig, Bench bench, Answers answers, Subject saving, Subject submitting)
            throws Exception {
        var running = PhpScript.start(rig, (SAVING + OURS) * EACH, answers.complete());
        if (running.isEmpty()) {
            bench.absent(saving.name() + " : " + SCRIPT);
            bench.absent(submitting.name() + " : " + SCRIPT);
            return;
        }
        try (var script = running.get()) {
            var sent = answers.sentTo(script.url());
            var saved = new Sheets(0, SAVING * EACH);
            var submitted = new Sheets(SAVING * EACH, (SAVING + OURS) * EACH);
            bench.beside(saving, script.subject(SCRIPT, sent.autosave(saved)), AHEAD);
            var submission = script.subject(SCRIPT, sent.submitting(submitted));
            bench.beside(submitting, submission.with(script.drafts(submitted)), AHEAD);
            script.checkSaved(saved, answers.indicator());
            script.check(submitted);
        }
    }

    private static void growth(Rig rig, Bench bench, List<OwnerRound> rounds, Answers answers) throws Exception {
        var first = rounds.getFirst();
        try (var again = new Resubmitting(rig, answers, new Sheets(0, TEACHERS), first.assessment(0))) {
            first.submitted(0, 1, TEACHERS, answers.content().handedIn(answers.complete()));
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

    /** Drafts at all schools, submitted sheets at those of some owners, and the releases of earlier rounds. */
    private static void fill(Rig rig, List<OwnerRound> rounds, Answers answers) throws SQLException {
        var draft = answers.content().draft(answers.complete());
        rounds.getFirst().draft(1, SCHOOLS, TEACHERS, draft);
        for (var round : rounds.subList(1, PEAK)) round.draft(0, SCHOOLS, TEACHERS, draft);
        int drafts = PEAK * EACH;
        int each = (STORED / answers.count() - drafts) / ((COUNTED - PLAIN) * SCHOOLS);
        var sealed = new byte[SEAL + answers.content().size()];
        try (var database = rig.database("assessment")) {
            for (var round : rounds.subList(PLAIN, COUNTED)) {
                Sql.of("counted.sql", Map.of("round", round.round(), "each", each, "sealed", sealed))
                        .run(database);
            }
            Sql.of("stored.sql", Map.of()).run(database);
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
        town.submitted(0, CLOSINGS, RESPONSES, answers.content().handedIn(answers.complete()));
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

    /** It runs in the bench itself. */
    private static Subject least(Rig rig, String name, Call call) throws SQLException {
        return new Subject(name, call, rig.all());
    }
}
