package no.avsats.strategy.planpages;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.strategy.advice.Area;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.goal.Goal;
import no.avsats.strategy.plan.Goals;
import org.jspecify.annotations.Nullable;

/** What ids and numbers are called on the page, in its language. */
@RequestScoped
public class Labels {

    private final Goals goals;
    private final Language language;

    Labels(Goals goals, Language language) {
        this.goals = goals;
        this.language = language;
    }

    /** One that a form offers. */
    record Choice(String id, String name) {}

    String language() {
        return language.current();
    }

    List<Choice> areas(String owner) {
        return Area.ofOwner(owner).stream()
                .map(area -> new Choice(area.id(), area.name().in(language.current())))
                .toList();
    }

    /** Its name; the identifier where the framework of today has none such. */
    String area(String owner, @Nullable String id) {
        return id == null
                ? ""
                : areas(owner).stream()
                        .filter(area -> area.id().equals(id))
                        .map(Choice::name)
                        .findFirst()
                        .orElse(id);
    }

    List<Choice> goals(String school) {
        return goals.of(school).stream()
                .map(goal -> new Choice(goal.id().toString(), name(goal)))
                .toList();
    }

    Optional<Goal.Choice> goal(String school, @Nullable UUID id) {
        return goals.of(school).stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    String organisation(String id) {
        return Organisation.nameOf(id);
    }

    /** {@code 4,5}; empty for none. */
    String hours(@Nullable BigDecimal hours) {
        return hours(hours, language.locale());
    }

    /** {@code 4,5}; empty for none. */
    public static String hours(@Nullable BigDecimal hours, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return hours == null ? "" : format.format(hours);
    }

    private static String name(Goal.Choice goal) {
        return goal.number() + ". " + goal.title() + " (" + Organisation.nameOf(goal.organisation()) + ")";
    }
}
