package no.avsats.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.avsats.local.Upstream;

/** What readers, writers and an office meet: a published page, saving a long strategy, a goal followed down to 3000 measures. */
final class StrategyScenario implements Scenario {

    private static final String OWNER = "NO:ORGNR:811000000";
    private static final String SCHOOL = "NO:ORGNR:811000001";
    private static final int SCHOOLS = 300;
    /** Under each goal of the owner. */
    private static final int MEASURES = 10;

    private static final int LONG = 60;
    private static final int USUAL = 20;
    private static final int DRAFTS = 3;
    private static final int WRITERS = 6;
    private static final int READERS = 6;

    /** Milliseconds. */
    private static final double SAVING = 200;

    /** Milliseconds. */
    private static final double TRACE = 100;

    private static final double READING = 0.6;

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public Set<Upstream> services() {
        return Set.of(Upstream.STRATEGY);
    }

    @Override
    public void measure(Rig rig, Bench bench) throws Exception {
        Bench.say("Filling in %d schools with %d measures under a goal.".formatted(SCHOOLS, MEASURES));
        fill(rig);
        var office = new Api(rig.url(Upstream.STRATEGY), rig.tokens().of("office@" + OWNER));
        var leader = new Api(rig.url(Upstream.STRATEGY), rig.tokens().of("leader@" + OWNER + "/" + SCHOOL));
        trace(rig, bench, office);
        saving(rig, bench, office);
        page(rig, bench, office, leader);
    }

    private static void fill(Rig rig) throws SQLException {
        try (var database = rig.database("strategy")) {
            Sql.of("schools.sql", Map.of()).run(database);
            Sql.of("thread.sql", Map.of()).run(database);
        }
    }

    private static void page(Rig rig, Bench bench, Api office, Api leader) throws Exception {
        var draft = Draft.write(office, OWNER, USUAL);
        draft.publish(leader);
        var url = office.service().resolve("/strategy/published/" + draft.id() + "/1");
        var answer = Api.packed(url);
        var asked = Map.of("Accept-Encoding", "gzip");
        var raw = rig.raw(answer);
        Bench.say("A page of %d sides has %d bytes as sent.".formatted(USUAL, answer.body().length));
        bench.compare(
                new Subject(
                        "published page, %d kB".formatted(answer.body().length / 1000),
                        Reading.of(url, asked, answer.body().length),
                        rig.processes(Upstream.STRATEGY)),
                new Subject(
                        "raw Vert.x",
                        Reading.of(raw.url(), asked, answer.body().length),
                        List.of(raw.process().toHandle())),
                READING);
        raw.close();
    }

    private static void saving(Rig rig, Bench bench, Api office) throws Exception {
        Bench.say("Writing %d strategies of %d pages.".formatted(DRAFTS, LONG));
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) drafts.add(Draft.write(office, OWNER, LONG));
        var saving = new Saving(drafts);
        bench.latency(
                new Subject("saving a part of %d pages".formatted(LONG), saving, rig.processes(Upstream.STRATEGY)),
                WRITERS,
                SAVING);
        saving.verify();
    }

    private static void trace(Rig rig, Bench bench, Api office) throws Exception {
        var goal = rig.ask("strategy", "select id from goal where organisation = '%s' and number = 1".formatted(OWNER));
        var pages = new Pages(office, "/strategy/v1/trace/" + goal + "?direction=down", SCHOOLS * MEASURES);
        bench.latency(
                new Subject(
                        "a page of a goal's thread over %d measures".formatted(SCHOOLS * MEASURES),
                        pages,
                        rig.processes(Upstream.STRATEGY)),
                READERS,
                TRACE);
    }
}
