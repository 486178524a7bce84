package no.avsats.assessment.framework;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Follows what is asked back through the versions: where it began to be asked as it is asked now. */
final class Descent {

    private final Function<String, Framework> versions;

    /** @param versions by key */
    Descent(Function<String, Framework> versions) {
        this.versions = versions;
    }

    /**
     * Key of the version in which the indicator took its present meaning; empty when the version does not ask it. A version in
     * between that left it out breaks nothing.
     */
    Optional<String> origin(Framework version, String indicator) {
        return origin(version, indicator, Lineage::comparable);
    }

    /** The same, where other words for the same matter change nothing. */
    Optional<String> beginning(Framework version, String indicator) {
        return origin(version, indicator, Lineage::asksTheSame);
    }

    private Optional<String> origin(Framework version, String indicator, Predicate<Lineage> goesOn) {
        if (version.find(indicator).isEmpty()) {
            return Optional.empty();
        }
        var at = version;
        var origin = version.key();
        while (true) {
            var here = at.find(indicator);
            if (here.isPresent()) {
                origin = at.key();
            }
            var before = at.basedOn();
            if (before == null
                    || here.filter(each -> !goesOn.test(each.lineage())).isPresent()) {
                return Optional.of(origin);
            }
            at = versions.apply(before);
        }
    }

    /** The indicator as the nearest version before this one has it; empty when none has it. */
    Optional<Indicator> before(Framework version, String indicator) {
        return before(version, each -> each.find(indicator));
    }

    /** The content of this kind as the nearest version before this one has it; empty when none has it. */
    <T extends Sourced> Optional<T> before(Framework version, Class<T> kind, String id) {
        return before(version, each -> each.contents()
                .filter(one -> kind.isInstance(one) && one.id().equals(id))
                .map(kind::cast)
                .findFirst());
    }

    private <T> Optional<T> before(Framework version, Function<Framework, Optional<T>> find) {
        var key = version.basedOn();
        while (key != null) {
            var at = versions.apply(key);
            var found = find.apply(at);
            if (found.isPresent()) {
                return found;
            }
            key = at.basedOn();
        }
        return Optional.empty();
    }

    /** The first version of all: what its owner had nothing to do with. */
    Framework root(Framework version) {
        var at = version;
        for (var key = at.basedOn(); key != null; key = at.basedOn()) {
            at = versions.apply(key);
        }
        return at;
    }
}
