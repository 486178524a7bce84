package no.avsats.assessment.habit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import no.avsats.assessment.round.UnfitPlan;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A new survey as somebody typed it; keeps everything, right or wrong.
 *
 * @param follows survey 1, for a survey 2
 */
record SurveyForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable String opensOn,
        @RestForm @Nullable String closesOn,
        @RestForm @Nullable UUID follows) {

    private static final int LONGEST = 120;

    /** For survey 2 of a survey; for a survey 1 where there is none. */
    static SurveyForm empty(@Nullable HabitSurvey first) {
        return new SurveyForm("", "", "", first == null ? null : first.id);
    }

    /** The fields that cannot be read. */
    Set<String> faults(Function<String, Optional<LocalDate>> days) {
        var faults = new TreeSet<String>();
        if (typed(title).isBlank() || typed(title).length() > LONGEST) {
            faults.add("title");
        }
        if (days.apply(typed(opensOn)).isEmpty()) {
            faults.add("opensOn");
        }
        if (days.apply(typed(closesOn)).isEmpty()) {
            faults.add("closesOn");
        }
        return faults;
    }

    /** Of a form without faults. */
    SurveyPlan plan(String framework, Function<String, Optional<LocalDate>> days) {
        return new SurveyPlan(
                typed(title),
                framework,
                days.apply(typed(opensOn)).orElseThrow(),
                days.apply(typed(closesOn)).orElseThrow(),
                follows);
    }

    /** The field of each rule that the plan breaks. */
    static Set<String> fields(UnfitPlan unfit) {
        var fields = new TreeSet<String>();
        unfit.errors().forEach(error -> fields.add(error.pointer().substring(1)));
        return fields;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
