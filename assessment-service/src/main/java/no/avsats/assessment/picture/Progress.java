package no.avsats.assessment.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far somebody has come through the questions, as a stair. 32 pixels high.
 *
 * @param answered how many questions have an answer
 */
public record Progress(List<Bar> bars, int answered) {

    private static final double FOOT = 30;
    private static final double LOWEST = 7.5;
    private static final double RISE = 19.5;
    private static final double SEAM = 0.9;

    /**
     * @param answered whether each question has an answer, in order
     * @param current the question that is shown, from 0
     */
    public static Progress of(List<Boolean> answered, int current) {
        var count = answered.size();
        var bars = IntStream.range(0, count)
                .mapToObj(i -> {
                    var height = LOWEST + (count == 1 ? 0 : RISE * i / (count - 1));
                    return Bar.of(
                            i == current ? "hollow" : kind(answered.get(i)),
                            100.0 * i / count + 0.35,
                            FOOT - height,
                            100.0 / count - SEAM,
                            height);
                })
                .toList();
        return new Progress(
                bars, Math.toIntExact(answered.stream().filter(each -> each).count()));
    }

    private static String kind(boolean answered) {
        return answered ? "on" : "off";
    }
}
