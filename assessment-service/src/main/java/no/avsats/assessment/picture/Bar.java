package no.avsats.assessment.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rectangle of a chart; numbers as SVG writes them.
 *
 * @param kind class that gives it its colour
 * @param x from the left: per cent in charts, pixels in glyphs
 * @param y from the top, pixels
 */
public record Bar(String kind, String x, String y, String width, String height) {

    static Bar of(String kind, double x, double y, double width, double height) {
        return new Bar(kind, number(x), number(y), number(width), number(height));
    }

    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
