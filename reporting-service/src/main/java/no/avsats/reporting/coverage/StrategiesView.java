package no.avsats.reporting.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.avsats.reporting.coverage.Coverage.State;
import no.avsats.reporting.desk.Desk.Option;
import no.avsats.reporting.desk.Words;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * Who has a strategy, ready to print.
 *
 * @param rows schools that have, follow or write one
 * @param without names of the others
 * @param query where the same figures lie as a file
 */
record StrategiesView(
        StrategyKind kind,
        String covered,
        String schools,
        List<Sum> counts,
        List<Row> rows,
        List<String> without,
        List<Kind> kinds,
        List<Option> districts,
        String query) {

    /** One that the reader can choose. */
    record Kind(StrategyKind kind, boolean chosen) {}

    /** @param width of the bar, with per cent sign */
    record Sum(State state, String count, String width) {}

    /**
     * A school.
     *
     * @param tag class of the state's tag
     * @param whose null for its own
     */
    record Row(
            String name,
            State state,
            String tag,
            @Nullable String title,
            @Nullable String whose,
            @Nullable String path,
            @Nullable String decided,
            @Nullable String from,
            @Nullable String to,
            boolean expired) {

        static Row of(Coverage.School school, Words words, LocalDate today) {
            return new Row(
                    school.name(),
                    school.state(),
                    tag(school.state()),
                    school.title(),
                    school.name().equals(school.whose()) ? null : school.whose(),
                    school.path(),
                    day(school.decidedOn(), words, today),
                    day(school.startsOn(), words, today),
                    day(school.endsOn(), words, today),
                    school.expired());
        }

        private static String tag(State state) {
            return switch (state) {
                case OWN, SHARED, FOLLOWS_OWNER -> "ok";
                case DRAFT -> "going";
                case NONE -> "";
            };
        }

        private static @Nullable String day(@Nullable LocalDate day, Words words, LocalDate today) {
            return day == null ? null : words.day(day, today);
        }
    }

    static StrategiesView of(Coverage coverage, List<Option> districts, String district, Words words, LocalDate today) {
        var all = coverage.schools().size();
        return new StrategiesView(
                coverage.kind(),
                words.number(coverage.covered()),
                words.number(all),
                Arrays.stream(State.values())
                        .map(state -> sum(state, coverage.count(state), all, words))
                        .toList(),
                coverage.schools().stream()
                        .filter(school -> school.state() != State.NONE)
                        .map(school -> Row.of(school, words, today))
                        .toList(),
                coverage.schools().stream()
                        .filter(school -> school.state() == State.NONE)
                        .map(Coverage.School::name)
                        .toList(),
                Arrays.stream(StrategyKind.values())
                        .map(kind -> new Kind(kind, kind == coverage.kind()))
                        .toList(),
                districts,
                "?kind=" + coverage.kind() + (district.isEmpty() ? "" : "&district=" + district));
    }

    private static Sum sum(State state, int count, int all, Words words) {
        var width = all == 0 ? 0 : 100.0 * count / all;
        return new Sum(state, words.number(count), String.format(Locale.ROOT, "%.1f%%", width));
    }
}
