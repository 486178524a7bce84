package no.avsats.assessment.framework;

/** What a framework keeps before anyone is asked anything, with the sentence for whoever broke it. */
public enum Rule {
    VERSION("The version is %d, it counts from 1."),
    NO_AREAS("The framework has no areas."),
    ID_TWICE("The id %s is used %d times."),
    ID_FORM("The id '%s' is not small letters, digits and hyphens."),
    NO_SOURCE("It is not told where %s comes from."),
    NO_LICENCE("It is not told under which licence %s stands."),
    LICENCE_FORM("%s has the licence '%s', which is no SPDX identifier."),
    TARGET("The area %s has the target %d, it must be from 1 to 5."),
    NO_PAST("The indicator %s must be new: no version is before this one."),
    NO_PREDECESSOR("It is not told what the indicator %s was made from."),
    UNUSED_PREDECESSOR("The indicator %s names predecessors, but it is neither split nor merged."),
    UNKNOWN_PREDECESSOR("The indicator %s was made from %s, which no version before this one has."),
    ASKS_NOBODY("The indicator %s asks nobody."),
    FIVE_LEVELS("The question of %s has %d levels, it needs 5."),
    ASKED_TWICE("The form %s asks an indicator twice."),
    UNKNOWN_INDICATOR("The form %s asks %s, which is no indicator."),
    LONG_FORM("The form %s asks %d indicators, at most 8 are allowed."),
    LEFT_OUT("The form full leaves out the indicator %s."),
    AREA_NOT_ASKED("The form %s asks the %s nothing about the area %s."),
    FROM_LEVEL("The measure %s starts from level %d, it must be from 1 to 4."),
    NO_MINUTES("The measure %s takes no minutes."),
    NO_WEEKS("The measure %s takes no weeks."),
    TEACHER_MINUTES_MISSING(
            "The measure %s is for leaders and does not tell how many minutes of each teacher it takes."),
    TEACHER_MINUTES_UNUSED("The measure %s is for teachers; minutes of each teacher are for leaders' measures."),
    NO_TARGET_GROUP("The measure %s is for no target group."),
    TOO_MANY_INDICATORS("The %s has %d indicators, at most 16 are allowed."),
    TOO_MANY_OWN("The owner has %d indicators of their own, at most 10 are allowed."),
    TOO_MUCH_TO_READ("The %s reads %d words in %s, at most 1800 are allowed."),
    NO_MEASURE("There is no measure for the %s in the area %s from level %d."),
    UNKNOWN_AREA("%s is for the area %s, which does not exist."),
    NO_YEARS("No school year is asked what pupils are asked."),
    NO_STATEMENT("Pupils are asked nothing."),
    AGREEMENT("Pupils agree in %d degrees, it needs 4."),
    STATUS_SCALE("The answers to a status are not %s."),
    UNKNOWN_STATUS("The precondition %s reads the status %s, which does not exist."),
    WHOSE_INDICATORS("The precondition %s reads indicators, but not whose."),
    NOT_ANSWERED("The precondition %s reads the indicator %s, which nobody answers."),
    UNKNOWN_SCALE("The question %s is answered on the scale %s, which does not exist."),
    UNKNOWN_QUESTION("The comparison with %s is for the question %s, which does not exist."),
    ANSWER_TWICE("An answer stands twice in %s."),
    INCOMPLETE("%s is not written in %s."),
    NOT_WRITTEN("%s is written in neither nb nor sv."),
    LANGUAGE("%s has the language '%s', not nb, nn, sv, en or se."),
    EMPTY("%s is empty in %s."),
    TOO_LONG("%s has %d words in %s, at most %d are allowed.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
