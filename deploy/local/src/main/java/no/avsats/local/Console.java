package no.avsats.local;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.avsats.stack.Part;

/** What the person at the keyboard sees: one line a part. */
final class Console {

    private final PrintStream out;
    private int told;
    private long mebibytes;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void ready(Part part) {
        told++;
        mebibytes += part.mebibytes();
        out.printf(Locale.ROOT, "  %-12s %6.1f s  %5d MiB%n", part.name(), seconds(part.after()), part.mebibytes());
    }

    /** Whether any part was ready. */
    synchronized boolean hasTold() {
        return told > 0;
    }

    synchronized void say(String sentence) {
        out.println(sentence);
    }

    synchronized void welcome(URI origin, Duration took, List<DemoLogIn> logIns) {
        out.printf(
                Locale.ROOT,
                "%nAvsats is ready at %s  (%.0f s, %.1f GiB in all)%n%n",
                origin,
                seconds(took),
                mebibytes / 1024.0);
        if (!logIns.isEmpty()) table(logIns);
        out.println("Ctrl-C stops everything. The data stay in .avsats/ until you start with --fresh.");
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }

    private void table(List<DemoLogIn> logIns) {
        int who = logIns.stream().mapToInt(one -> one.who().length()).max().orElse(0);
        String row = "  %-10s %-10s %-" + who + "s  %s%n";
        out.printf(row, "Log in as", "Password", "Who", "Try");
        for (DemoLogIn one : logIns) out.printf(row, one.username(), one.password(), one.who(), one.task());
        out.println();
    }
}
