package no.avsats.strategy.check;

import java.util.Arrays;
import java.util.List;
import no.avsats.strategy.content.Content;

/** Every rule over one strategy. */
public final class PlanCheck {

    private PlanCheck() {}

    /** What must be mended first, each kind in the order of the rules. */
    public static List<Finding> of(Content content, Context context) {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> rule.findings(content, context).stream())
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    /** Whether quality assurance can pass without an exception. */
    public static boolean isGreen(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::must);
    }
}
