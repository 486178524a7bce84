package no.avsats.assessment.picture;

import java.util.ArrayList;
import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Band;

/** How answers spread over the levels, as one bar. 28 pixels high. */
public record Distribution(List<Share> shares) {

    private static final double ALL = 100;

    /** @param bands in the order of the levels; bands of nobody are left out */
    public static Distribution of(List<Band> bands) {
        double sum = bands.stream().mapToInt(Band::percent).sum();
        var shares = new ArrayList<Share>();
        var start = 0.0;
        for (var band : bands) {
            var length = sum == 0 ? 0 : band.percent() / sum * ALL;
            if (band.percent() > 0) {
                shares.add(Share.of(band.from(), band.to(), band.percent(), start, length));
            }
            start += length;
        }
        return new Distribution(List.copyOf(shares));
    }
}
