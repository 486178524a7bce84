package no.avsats.assessment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one release of a school, or of a pool of small schools, in a round. Immutable: there is never a second one.
 *
 * @param release identity of the release
 * @param round the round
 * @param owner the school owner
 * @param unit the school, or the pool's own identifier {@code AVSATS:POOL:<uuid>}; also the record key
 * @param version grows per round and unit
 * @param name the pool's name; null for a school, whose name the directory tells
 * @param schools the school itself, or all schools of the pool
 * @param releasedAt when
 * @param officeFrom the day on which the office sees the figures at the latest; earlier when {@link ReleaseShared} comes
 * @param cells what passed the privacy gate, and markers for what did not, per role × area and per role × indicator
 * @param advice measures that fit the group, the most fitting first
 */
public record AssessmentReleased(
        UUID release,
        UUID round,
        String owner,
        String unit,
        long version,
        @Nullable String name,
        List<String> schools,
        Instant releasedAt,
        LocalDate officeFrom,
        List<Cell> cells,
        List<Advice> advice)
        implements AssessmentEvent {

    /**
     * One figure. A suppressed cell has null in every figure and no list of bands.
     *
     * <p>A share is told as a number or as a range, never as both. The ends are always a range, so that nobody is proven to
     * stand on one side of the target. A reader that does not know ranges finds no share, and takes no bound for a figure.
     *
     * @param role {@code teacher} or {@code leader}
     * @param area area of the framework
     * @param indicator indicator of the framework; null for the whole area
     * @param target level of the target picture, 1 to 5
     * @param suppressed true when fewer than k answered; one reason, no number
     * @param answered how many answered as the lowest number of a band of five, from 10; null below
     * @param level the highest level that more than half have reached, 1 to 5
     * @param share per cent at the target level or above, rounded to 5 points; from 10 answers, null where a range is told
     * @param atLeast the lower end of that share told as a range, per cent in steps of 5; null where the range begins at 0
     * @param atMost the upper end of that share told as a range, per cent in steps of 5; null where the range ends at 100
     * @param shareInWords the same in words, from 5 to 9 answers and not for every figure, else null
     * @param bands distribution, from 10 answers, else empty; per cents rounded to 5 points
     */
    public record Cell(
            String role,
            String area,
            @Nullable String indicator,
            int target,
            boolean suppressed,
            @Nullable Integer answered,
            @Nullable Integer level,
            @Nullable Integer share,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            @Nullable ShareInWords shareInWords,
            List<Band> bands) {

        /** Too few answered. */
        public static Cell hidden(String role, String area, @Nullable String indicator, int target) {
            return new Cell(role, area, indicator, target, true, null, null, null, null, null, null, List.of());
        }

        /** Nothing but the level, 1 to 5. */
        public static Cell ofLevel(
                String role, String area, @Nullable String indicator, int target, @Nullable Integer level) {
            return new Cell(role, area, indicator, target, false, null, level, null, null, null, null, List.of());
        }
    }

    /** Whether more than half of five to nine people have reached the target. */
    public enum ShareInWords {
        /** Half or fewer. */
        UNDER_HALF,
        /** 45 to 55 per cent; only in old releases. */
        ABOUT_HALF,
        OVER_HALF
    }

    /**
     * @param from lowest level in the band
     * @param to highest level in the band
     * @param percent rounded to 5 points
     */
    public record Band(int from, int to, int percent) {}

    /**
     * A proposed measure.
     *
     * @param measure stable identifier in the framework
     * @param role whom it is for
     * @param area the area it raises
     * @param fromLevel the level it starts from, 1 to 4
     * @param title per language tag
     * @param reason in words, per language tag
     * @param body what to do, per language tag; null in releases from before it was told
     * @param sign how one sees that it worked, per language tag; null in releases from before it was told
     * @param minutes working time of each who takes part, over the whole period; null in releases from before it was told
     */
    public record Advice(
            String measure,
            String role,
            String area,
            int fromLevel,
            Map<String, String> title,
            Map<String, String> reason,
            @Nullable Map<String, String> body,
            @Nullable Map<String, String> sign,
            @Nullable Integer minutes) {}
}
