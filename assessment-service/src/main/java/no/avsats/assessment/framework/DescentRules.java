package no.avsats.assessment.framework;

import java.util.List;
import java.util.stream.Stream;

/** The rules of a version that was made from another one. */
final class DescentRules {

    private DescentRules() {}

    static List<Broken> broken(Framework version, Descent descent) {
        if (version.basedOn() == null) {
            return List.of();
        }
        var check = new Check(false);
        version.indicators().forEach(indicator -> predecessors(indicator).forEach(each -> {
            check.about(indicator.id());
            check.keep(descent.before(version, each).isPresent(), Rule.UNKNOWN_PREDECESSOR, indicator.id(), each);
        }));
        check.about("");
        var root = descent.root(version);
        var own = version.indicators()
                .filter(each -> root.find(each.id()).isEmpty())
                .count();
        check.keep(own <= Drafting.OWN_INDICATORS, Rule.TOO_MANY_OWN, own);
        return check.broken();
    }

    private static Stream<String> predecessors(Indicator indicator) {
        return switch (indicator.lineage()) {
            case SAME, REWORDED -> Stream.of(indicator.id());
            case SPLIT, MERGED -> indicator.predecessors().stream();
            case NEW -> Stream.empty();
        };
    }
}
