package no.avsats.caller;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a service's policy table.
 *
 * @param operation the Java method, which is the operation's name in the OpenAPI file too
 * @param who {@code anyone} (no log-in), {@code known} (any log-in) or the roles that may
 * @param at the path parameter that names the organisation; null where there is none and a role anywhere is enough
 */
public record Policy(
        String operation, Set<String> who, @Nullable String at) {

    static Policy of(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (cells.size() != 3) {
            throw new IllegalStateException("A policy is operation;who;at, but found: " + line);
        }
        var who = Arrays.stream(cells.get(1).split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
        return new Policy(cells.getFirst(), who, cells.get(2).isEmpty() ? null : cells.get(2));
    }

    boolean forAnyone() {
        return who.contains("anyone");
    }

    boolean allows(List<Grant> grants) {
        return who.contains("known")
                || grants.stream().anyMatch(grant -> who.contains(grant.role().text()));
    }
}
