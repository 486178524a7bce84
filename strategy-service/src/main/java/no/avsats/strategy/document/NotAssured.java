package no.avsats.strategy.document;

/** Nobody has approved the strategy as it stands. */
public class NotAssured extends RuntimeException {
    NotAssured() {
        super("The strategy is not quality assured");
    }
}
