package no.avsats.assessment.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Survey 1 and survey 2 of a school beside each other, for its teachers: the share at the target or above.
 *
 * @param path of survey 2
 * @param before of survey 1
 * @param after of survey 2
 */
record ChangeView(String path, String school, Survey before, Survey after, List<Row> rows) {

    /** @param day when its round opened */
    record Survey(String title, LocalDate day) {
        static Survey of(Round round) {
            return new Survey(round.title(), round.opensOn());
        }
    }

    /**
     * An area in both surveys.
     *
     * @param before per cent; null below ten answers
     * @param after per cent; null below ten answers
     */
    record Row(
            Phrase area, @Nullable Integer before, @Nullable Integer after) {

        /** Shares are rounded to five points each: what is less than two steps apart may be the same. */
        private static final int LEAST = 10;

        public boolean tellable() {
            return before != null && after != null;
        }

        /** Points up, or down when negative; 0 when it is about the same, or too few answered to say. */
        public int points() {
            if (before == null || after == null) {
                return 0;
            }
            return Math.abs(after - before) < LEAST ? 0 : after - before;
        }

        public int size() {
            return Math.abs(points());
        }
    }

    /** Both lists are of the same framework, area by area. */
    static List<Row> rows(List<AreaRow> before, List<AreaRow> after) {
        return IntStream.range(0, after.size())
                .mapToObj(place -> {
                    var now = after.get(place);
                    var then = before.stream()
                            .filter(area -> area.id().equals(now.id()))
                            .findFirst();
                    return new Row(now.name(), then.map(AreaRow::share).orElse(null), now.share());
                })
                .toList();
    }

    public int up() {
        return (int) rows.stream().filter(row -> row.points() > 0).count();
    }

    public int down() {
        return (int) rows.stream().filter(row -> row.points() < 0).count();
    }

    public boolean tellable() {
        return rows.stream().anyMatch(Row::tellable);
    }
}
