package no.avsats.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.avsats.local.Upstream;
import org.HdrHistogram.Histogram;

/** From a leader's closing until the office's dataset has the school's figures, school by school. */
final class Freshness {

    private static final int DIGITS = 3;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Rig rig;
    private final OwnerRound round;
    private final Api office;

    Freshness(Rig rig, OwnerRound round) {
        this.rig = rig;
        this.round = round;
        office = new Api(rig.url(Upstream.REPORTING), rig.tokens().of("office@" + round.owner()));
    }

    Slice measure() throws IOException, InterruptedException, SQLException {
        var latency = new Histogram(DIGITS);
        List<ProcessHandle> processes = new ArrayList<>(rig.processes(Upstream.ASSESSMENT));
        processes.add(rig.processes(Upstream.REPORTING).getFirst());
        var machine = new Machine(rig.all());
        var before = machine.read();
        var cpuBefore = Machine.cpu(processes);
        long began = System.nanoTime();
        for (int place = 0; place < round.schools().size(); place++) {
            long sent = System.nanoTime();
            round.close(place);
            while (!isSeen(round.schools().get(place))) {
                if (System.nanoTime() - sent > PATIENCE.toNanos()) throw new WrongAnswer("a closed school is not told");
                Thread.sleep(PAUSE);
            }
            latency.recordValue(System.nanoTime() - sent);
        }
        return new Slice(
                Duration.ofNanos(System.nanoTime() - began),
                latency,
                new Histogram(DIGITS),
                Machine.cpu(processes).minus(cpuBefore),
                before.until(machine.read()));
    }

    private boolean isSeen(String school) throws IOException, InterruptedException {
        var path = "/reporting/v1/owners/%s/rounds/%s/standing".formatted(round.owner(), round.round());
        for (JsonNode unit : office.get(path).path("units")) {
            if (unit.path("unit").asText().equals(school))
                return unit.path("cells").path(0).hasNonNull("level");
        }
        return false;
    }
}
