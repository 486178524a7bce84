package no.avsats.reporting.round;

import no.avsats.reporting.directory.Tree;

/** Somebody selected a district that the owner does not have. */
public class UnknownDistrict extends RuntimeException {
    UnknownDistrict(String district) {
        super("No district " + district);
    }

    /** An empty answer would look as if it had no schools. */
    public static void unless(Tree tree, String district) {
        if (!district.isEmpty() && !tree.has(district)) {
            throw new UnknownDistrict(district);
        }
    }
}
