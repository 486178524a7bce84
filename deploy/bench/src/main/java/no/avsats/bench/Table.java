package no.avsats.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as Markdown, for the screen and for the page beside the bench. */
final class Table {

    private static final String HEAD = """
            | what | ours /s | other /s | ratio (least–most) | p50 ms | p99 ms | late p99 ms | CPU µs | other's | limit | holds |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|
            """;

    private Table() {}

    static String of(Report report) {
        return Stream.of(HEAD, rows(report.rows()), "\n", list(report.remarks()), circumstances(report))
                .collect(Collectors.joining());
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(Table::row).collect(Collectors.joining());
    }

    private static String row(Row row) {
        return Stream.of(
                        row.what(),
                        row.isMeasured() ? number(row.ours()) : "",
                        number(row.other()),
                        ratio(row.ratio()),
                        number(row.p50()),
                        number(row.p99()),
                        number(row.lateP99()),
                        row.isMeasured() ? number(row.cpuMicros()) : "",
                        number(row.otherCpuMicros()),
                        row.limit(),
                        verdict(row))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String verdict(Row row) {
        if (row.limit().isEmpty()) return "";
        if (!row.isMeasured() && row.holds()) return "–";
        return row.holds() ? "yes" : "**no**";
    }

    private static String ratio(@Nullable Spread ratio) {
        return ratio == null
                ? ""
                : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", ratio.median(), ratio.least(), ratio.most());
    }

    /** Three digits that count. */
    private static String number(@Nullable Double value) {
        if (value == null) return "";
        if (value >= 100) return String.format(Locale.ROOT, "%.0f", value);
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String list(List<String> remarks) {
        return remarks.stream().map("- %s\n"::formatted).collect(Collectors.joining());
    }

    private static String circumstances(Report report) {
        return report.circumstances().entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(" · ", "- ", "\n"));
    }
}
