package no.avsats.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page beside the bench, which holds the newest table of each scenario between two marks. */
final class Readme {

    private Readme() {}

    static void write(Path file, Report report) throws IOException {
        Files.writeString(file, with(Files.readString(file), report.scenario(), Table.of(report)));
    }

    /** @throws IllegalArgumentException when the page has no place for the scenario */
    static String with(String page, String scenario, String table) {
        var begin = "<!-- " + scenario + " -->\n";
        var end = "<!-- end of " + scenario + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) throw new IllegalArgumentException("README.md has no place for " + scenario);
        return page.substring(0, from) + begin + "\n" + table + "\n" + page.substring(to);
    }
}
