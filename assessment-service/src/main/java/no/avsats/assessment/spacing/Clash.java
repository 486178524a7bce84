package no.avsats.assessment.spacing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a school cannot be asked like this.
 *
 * @param pointer as {@link Asking} has it
 * @param rule the broken one
 * @param school that both rounds ask
 * @param round the other one's id
 * @param title of the other round
 * @param day first day on which the school may be asked again; for {@link Rule#ENDS_TOO_LATE} the latest last day; null for
 *     {@link Rule#POOL_DIFFERS}
 */
public record Clash(
        String pointer,
        Rule rule,
        String school,
        UUID round,
        String title,
        @Nullable LocalDate day) {

    public enum Rule {
        /** Both ask the same on the same days. */
        OVERLAPS,
        /** The other round asked the same less than three months before. */
        ASKED_TOO_SOON,
        /** The other round asks the same less than three months later. */
        ENDS_TOO_LATE,
        /** In one school year the school's teachers would be shown with different schools, or once alone. */
        POOL_DIFFERS
    }

    static Clash of(Asking asking, Rule rule, Asking other, @Nullable LocalDate day) {
        return new Clash(asking.pointer(), rule, other.school(), other.round(), other.title(), day);
    }
}
