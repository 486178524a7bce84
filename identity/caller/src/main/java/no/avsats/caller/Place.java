package no.avsats.caller;

import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation as this service knows it.
 *
 * @param id identifier with scheme
 * @param owner the school owner at the top; the organisation itself when it is one
 * @param ancestors the organisations above it, nearest first
 */
public record Place(String id, String name, String owner, List<String> ancestors) {

    List<String> withAncestors() {
        return Stream.concat(Stream.of(id), ancestors.stream()).toList();
    }
}
