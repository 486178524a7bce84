package no.avsats.assessment.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office has written about a measure.
 *
 * @param language of the texts
 * @param prerequisite blank when nothing is needed
 * @param teacherMinutes null for teachers' measures
 */
public record MeasureEdit(
        String language,
        Respondent role,
        int fromLevel,
        String title,
        String body,
        String firstStep,
        String sign,
        String who,
        String prerequisite,
        int minutes,
        @Nullable Integer teacherMinutes,
        int weeks,
        Cost cost,
        List<TargetGroup> targetGroups,
        Theme theme) {

    Measure on(Measure now) {
        return new Measure(
                now.id(),
                now.area(),
                role,
                fromLevel,
                now.title().with(language, title),
                now.body().with(language, body),
                now.firstStep().with(language, firstStep),
                now.sign().with(language, sign),
                now.who().with(language, who),
                prerequisite(now),
                minutes,
                role == Respondent.LEADER ? teacherMinutes : null,
                weeks,
                cost,
                targetGroups,
                theme,
                now.source(),
                now.licence());
    }

    private @Nullable Text prerequisite(Measure now) {
        var stands = now.prerequisite();
        var written = (stands == null ? Text.NONE : stands).with(language, prerequisite);
        return written.byLanguage().isEmpty() ? null : written;
    }
}
