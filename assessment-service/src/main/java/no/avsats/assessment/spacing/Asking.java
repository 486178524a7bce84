package no.avsats.assessment.spacing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What one school is asked in one round, without names.
 *
 * @param pointer JSON pointer to the school, or to the field that it comes from, in what somebody sent; empty for what stands
 * @param round its id
 * @param title of the round
 * @param questions role and matter of each; only roles whose answers are anonymous
 * @param from first day for answers
 * @param until day of the release; the last day for answers while nothing is released
 * @param schoolYear in which the school opens, 2026 for 2026/27
 * @param together schools that its teachers are shown with, itself among them; empty where teachers are not asked
 */
public record Asking(
        String pointer,
        UUID round,
        String title,
        String school,
        Set<String> questions,
        LocalDate from,
        LocalDate until,
        int schoolYear,
        Set<String> together) {

    public Asking {
        questions = Set.copyOf(questions);
        together = Set.copyOf(together);
    }

    /** The same with another first day. */
    public Asking from(LocalDate day) {
        return new Asking(pointer, round, title, school, questions, day, until, schoolYear, together);
    }

    boolean sharesQuestionsWith(Asking other) {
        return questions.stream().anyMatch(other.questions::contains);
    }

    boolean overlaps(Asking other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    boolean asksTeachersInTheYearOf(Asking other) {
        return schoolYear == other.schoolYear && !together.isEmpty() && !other.together.isEmpty();
    }
}
