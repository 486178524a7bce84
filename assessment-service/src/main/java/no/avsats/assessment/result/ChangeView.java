package no.avsats.assessment.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
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
     * @param before null below ten answers
     * @param after null below ten answers
     */
    record Row(
            Phrase area, @Nullable Portion before, @Nullable Portion after) {

        /** Shares are rounded to five points each: what is less than two steps apart may be the same. */
        private static final int LEAST = 10;

        public boolean tellable() {
            return before != null && after != null;
        }

        /**
         * Points up for certain, or down when negative: between the nearest ends where a share is a range. 0 when no change is
         * certain, or too few answered to say.
         */
        public int points() {
            if (before == null || after == null) {
                return 0;
            }
            int up = after.low() - before.high();
            int down = before.low() - after.high();
            if (up >= LEAST) {
                return up;
            }
            return down >= LEAST ? -down : 0;
        }

        /** Whether the change may be larger than the points, as a share is a range. */
        public boolean atLeast() {
            return before != null && after != null && (before.range() || after.range());
        }

        /** Whether ranges leave open if it is about the same. */
        public boolean unsure() {
            if (before == null || after == null || points() != 0) {
                return false;
            }
            return Math.max(after.high() - before.low(), before.high() - after.low()) >= LEAST;
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
                    return new Row(now.name(), then.map(AreaRow::portion).orElse(null), now.portion());
                })
                .toList();
    }

    public int up() {
        return (int) rows.stream().filter(row -> row.points() > 0).count();
    }

    public int down() {
        return (int) rows.stream().filter(row -> row.points() < 0).count();
    }

    /** Whether nothing has changed for certain, and something may have. */
    public boolean unsure() {
        return up() + down() == 0 && rows.stream().anyMatch(Row::unsure);
    }

    /** Whether some share is told as a range. */
    public boolean ranges() {
        return rows.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.before()), Optional.ofNullable(row.after())))
                .flatMap(Optional::stream)
                .anyMatch(Portion::range);
    }

    public boolean tellable() {
        return rows.stream().anyMatch(Row::tellable);
    }
}
