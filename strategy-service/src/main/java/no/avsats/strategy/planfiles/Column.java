package no.avsats.strategy.planfiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.avsats.strategy.planpages.PlanTexts;

/** The columns of a plan's table, in order; a file that comes in may have them in any order and in either language. */
enum Column {
    TITLE(PlanTexts::measure),
    DESCRIPTION(PlanTexts::description),
    AREA(PlanTexts::area),
    RESPONSIBLE(PlanTexts::responsible),
    START(PlanTexts::start),
    DUE(PlanTexts::due),
    SUCCESS_SIGN(PlanTexts::successSign),
    HOURS(PlanTexts::hoursPerTeacher),
    STATUS(PlanTexts::state),
    NOTE(PlanTexts::note),
    LINK(PlanTexts::link);

    private final Function<PlanTexts, String> heading;

    Column(Function<PlanTexts, String> heading) {
        this.heading = heading;
    }

    String heading(PlanTexts texts) {
        return heading.apply(texts);
    }

    static Optional<Column> of(String heading, Iterable<PlanTexts> languages) {
        var wanted = heading.strip().toLowerCase(Locale.ROOT);
        for (var texts : languages) {
            var found = Arrays.stream(values())
                    .filter(each -> each.heading(texts).toLowerCase(Locale.ROOT).equals(wanted))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
