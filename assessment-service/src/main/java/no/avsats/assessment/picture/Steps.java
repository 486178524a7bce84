package no.avsats.assessment.picture;

import java.util.ArrayList;
import java.util.List;

/** Five steps that rise to the right: those reached are filled, the target is marked. 42 pixels high. */
public record Steps(List<Bar> bars) {

    private static final int LEVELS = 5;

    /**
     * @param level 1 to 5
     * @param target 1 to 5
     */
    public static Steps of(int level, int target) {
        var bars = new ArrayList<Bar>();
        for (var i = 1; i <= LEVELS; i++) {
            var x = 20.0 * (i - 1);
            var top = 38.0 - 6 * i;
            bars.add(Bar.of(i <= level ? "on" : "off", x, top, 19, 6 * i + 3.5));
            if (i == target) {
                bars.add(Bar.of("mark", x, top - 7, 19, 4));
            }
        }
        return new Steps(List.copyOf(bars));
    }
}
