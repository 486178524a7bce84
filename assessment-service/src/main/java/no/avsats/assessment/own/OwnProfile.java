package no.avsats.assessment.own;

import java.util.List;
import java.util.Map;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands by their own answers. Shown once and kept nowhere but in a file that the person's browser makes.
 *
 * @param framework key of the version that was answered
 */
public record OwnProfile(String framework, List<AreaLine> areas) {

    /** @param level 1 to 5, null where no level was given */
    public record AreaLine(
            String id, Phrase name, int target, @Nullable Integer level, List<Line> lines) {}

    /**
     * @param meaning see {@link Frameworks#meaning}
     * @param level 1 to 5, null where no level was given
     */
    public record Line(
            String id,
            Phrase name,
            String meaning,
            @Nullable Integer level) {}

    /**
     * @param asked what the form asked
     * @param answers per indicator 1 to 5; 0 says that it does not concern the person's work
     */
    public static OwnProfile of(
            Frameworks frameworks,
            Framework framework,
            List<Indicator> asked,
            Map<String, Integer> answers,
            String language) {
        var areas = framework.areas().stream()
                .map(area -> area(frameworks, framework, area, asked, answers, language))
                .filter(area -> !area.lines().isEmpty())
                .toList();
        return new OwnProfile(framework.key(), areas);
    }

    private static AreaLine area(
            Frameworks frameworks,
            Framework framework,
            Area area,
            List<Indicator> asked,
            Map<String, Integer> answers,
            String language) {
        var lines = area.indicators().stream()
                .filter(asked::contains)
                .map(each -> new Line(
                        each.id(),
                        Phrase.of(each.name(), language),
                        frameworks.meaning(framework, each.id()),
                        level(answers.get(each.id()))))
                .toList();
        var level = OwnAdvice.level(area, answers);
        return new AreaLine(
                area.id(),
                Phrase.of(area.name(), language),
                area.target(),
                level.isPresent() ? level.getAsInt() : null,
                lines);
    }

    private static @Nullable Integer level(@Nullable Integer answer) {
        return answer == null || answer == 0 ? null : answer;
    }

    /** Whether there is anything in it. */
    public boolean begun() {
        return areas.stream().anyMatch(area -> area.level() != null);
    }
}
