package no.avsats.assessment.result;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.picture.Distribution;
import no.avsats.assessment.picture.Steps;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * One area of a result, or one indicator of it: a cell with the words of the framework.
 *
 * @param level 1 to 5; null when it is not shown
 * @param target 1 to 5
 * @param steps null when the level is not shown
 * @param portion at the target or above; null below ten answers, and where only the level is told
 * @param words the same in words, from five to nine answers and not for every row; else null
 * @param spread null below ten answers
 * @param details its indicators; empty for an indicator
 */
record AreaRow(
        String id,
        Phrase name,
        Phrase targetPicture,
        @Nullable Integer level,
        int target,
        @Nullable Steps steps,
        @Nullable Portion portion,
        @Nullable String words,
        @Nullable Distribution spread,
        List<AreaRow> details) {

    static AreaRow of(Cell cell, List<Cell> indicators, Framework framework, String language) {
        var area = framework.area(cell.area());
        var details = indicators.stream()
                .map(each -> ofIndicator(each, area, framework, language))
                .toList();
        return row(cell, Phrase.of(area.name(), language), area, details, language);
    }

    private static AreaRow ofIndicator(Cell cell, Area area, Framework framework, String language) {
        String indicator = cell.indicator();
        var name =
                indicator == null ? area.name() : framework.indicator(indicator).name();
        return row(cell, Phrase.of(name, language), area, List.of(), language);
    }

    private static AreaRow row(Cell cell, Phrase name, Area area, List<AreaRow> details, String language) {
        Integer level = cell.level();
        ShareInWords inWords = cell.shareInWords();
        List<Band> bands = cell.bands();
        return new AreaRow(
                area.id(),
                name,
                Phrase.of(area.targetPicture(), language),
                level,
                cell.target(),
                level == null ? null : Steps.of(level, cell.target()),
                Reading.portion(cell),
                inWords == null ? null : inWords.name(),
                bands.isEmpty() ? null : Distribution.of(bands),
                details);
    }

    public boolean shown() {
        return level != null;
    }

    /** Whether the level is all that is told. */
    boolean levelAlone() {
        return shown() && portion == null && words == null;
    }

    public boolean reached() {
        return level != null && level >= target;
    }

    /** Levels above the target; negative below it, and when it is not shown. */
    int surplus() {
        return level == null ? -target : level - target;
    }

    /** Levels up to the target; 0 when it is reached or not shown. */
    int distance() {
        return level == null ? 0 : Math.max(0, target - level);
    }
}
