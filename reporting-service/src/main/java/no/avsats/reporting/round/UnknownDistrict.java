package no.avsats.reporting.round;

/** Somebody selected a district that the owner does not have. */
public class UnknownDistrict extends RuntimeException {
    UnknownDistrict(String district) {
        super("No district " + district);
    }
}
