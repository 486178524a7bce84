package no.avsats.strategy.content;

/** The strategy has no such part, or not any more. */
public class UnknownPart extends RuntimeException {
    UnknownPart() {
        super("There is no such part");
    }
}
