package no.avsats.assessment.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Journey;
import no.avsats.assessment.framework.Journey.Stage;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The question and what was answered to it.
 *
 * @param past newest first; empty while nothing was recorded
 */
record JourneyView(Phrase question, List<Choice> stages, List<Past> past) {

    record Choice(String id, Phrase name, Phrase text, boolean current) {}

    record Past(Phrase name, LocalDate day) {}

    static JourneyView of(Journey asked, List<RecordedStage> recorded, Frameworks frameworks, String language) {
        var current = recorded.stream().map(each -> each.stage).findFirst();
        return new JourneyView(
                Phrase.of(asked.question(), language),
                asked.stages().stream()
                        .map(stage -> choice(stage, current, language))
                        .toList(),
                recorded.stream()
                        .flatMap(each -> past(each, frameworks, language).stream())
                        .toList());
    }

    private static Choice choice(Stage stage, Optional<String> current, String language) {
        return new Choice(
                stage.id(),
                Phrase.of(stage.name(), language),
                Phrase.of(stage.text(), language),
                current.filter(stage.id()::equals).isPresent());
    }

    private static Optional<Past> past(RecordedStage recorded, Frameworks frameworks, String language) {
        return asked(frameworks.get(recorded.framework)).stream()
                .flatMap(journey -> journey.stages().stream())
                .filter(stage -> stage.id().equals(recorded.stage))
                .map(stage -> new Past(Phrase.of(stage.name(), language), SchoolDays.on(recorded.recordedAt)))
                .findFirst();
    }

    static Optional<Journey> asked(Framework framework) {
        return Optional.ofNullable(framework.journey());
    }

    static boolean has(Framework framework, String stage) {
        return asked(framework).stream()
                .flatMap(journey -> journey.stages().stream())
                .anyMatch(each -> each.id().equals(stage));
    }

    /** The stage today; null while nothing was recorded. */
    public @Nullable Past now() {
        return past.isEmpty() ? null : past.getFirst();
    }
}
