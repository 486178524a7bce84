package no.avsats.assessment.picture;

import java.util.ArrayList;
import java.util.List;

/** A level as a small sign beside text, 38 × 30. */
public record Glyph(List<Bar> bars) {

    private static final int LEVELS = 5;

    /**
     * @param level 1 to 5
     * @param target level that is aimed at, 1 to 5
     */
    public static Glyph of(int level, int target) {
        var bars = new ArrayList<Bar>();
        for (var i = 1; i <= LEVELS; i++) {
            var x = 8.0 * (i - 1);
            var height = 5.0 * i;
            bars.add(
                    i <= level
                            ? Bar.of("on", x, 30 - height, 6, height)
                            : Bar.of("off", x + 0.5, 30.5 - height, 5, height - 1));
            if (i == target) {
                bars.add(Bar.of("mark", x, 25 - height, 6, 3));
            }
        }
        return new Glyph(List.copyOf(bars));
    }
}
