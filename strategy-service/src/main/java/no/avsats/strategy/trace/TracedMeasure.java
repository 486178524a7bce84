package no.avsats.strategy.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure in the thread, of a strategy or of a school's plan.
 *
 * @param goal the goal that it serves; a measure that serves several stands under each
 * @param strategy null for a measure of a plan
 * @param plan null for a measure of a strategy
 * @param organisation whose it is
 * @param responsible a role or a name; empty for nobody yet
 * @param start first day; null while not decided
 * @param due last day; null while not decided
 * @param status null for a measure of a strategy, of which nobody tells how far it is
 * @param adopted whether it is in an adopted plan or a published strategy
 * @param area the area of the framework that it should raise; null for none
 * @param indicators what should move: those of the area that the round asked about
 */
record TracedMeasure(
        UUID id,
        UUID goal,
        @Nullable UUID strategy,
        @Nullable UUID plan,
        String organisation,
        String organisationName,
        String title,
        String responsible,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable MeasureStatus status,
        boolean adopted,
        @Nullable Named area,
        List<Named> indicators,
        List<Step> activities) {

    /** Of the page where it stands. */
    @JsonIgnore
    public String path() {
        if (plan != null) {
            return "/strategy/plans/" + organisation + "/" + plan + "#measure-" + id;
        }
        return (adopted ? "/strategy/published/" : "/strategy/documents/") + strategy + "#part-" + id;
    }

    /** Something of the framework, in the reader's language. */
    record Named(String id, String name) {}

    /**
     * An activity.
     *
     * @param due last day; null for none of its own
     * @param done always false in a strategy
     */
    record Step(String title, @Nullable LocalDate due, boolean done) {}
}
