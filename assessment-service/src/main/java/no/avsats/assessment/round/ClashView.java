package no.avsats.assessment.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.spacing.Clash;
import org.jspecify.annotations.Nullable;

/**
 * Another round that is too near, as the office reads it.
 *
 * @param title of the other round
 * @param schools names of some that both rounds ask
 * @param others how many more there are
 * @param day as {@link Clash} has it
 */
record ClashView(
        Clash.Rule rule,
        String title,
        String schools,
        int others,
        @Nullable LocalDate day) {

    private static final int NAMED = 3;

    private record Kind(
            Clash.Rule rule, UUID round, @Nullable LocalDate day) {
        static Kind of(Clash clash) {
            return new Kind(clash.rule(), clash.round(), clash.day());
        }
    }

    /** One for each rule, other round and day. */
    static List<ClashView> of(List<Clash> clashes) {
        return clashes.stream().collect(groupingBy(Kind::of, LinkedHashMap::new, toList())).values().stream()
                .map(ClashView::together)
                .toList();
    }

    private static ClashView together(List<Clash> alike) {
        var names = alike.stream()
                .limit(NAMED)
                .map(clash -> Organisation.nameOf(clash.school()))
                .toList();
        var first = alike.getFirst();
        return new ClashView(
                first.rule(), first.title(), String.join(", ", names), alike.size() - names.size(), first.day());
    }
}
