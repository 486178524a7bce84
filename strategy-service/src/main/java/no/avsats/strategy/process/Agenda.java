package no.avsats.strategy.process;

import java.util.ArrayList;
import java.util.List;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.content.Matrix;
import no.avsats.strategy.document.Snapshot;

/** What a meeting could talk about, out of what there is: open decisions, the newest result, gaps, what must be mended. */
final class Agenda {

    /** More gaps than this are one line with a number. */
    private static final int MOST_GAPS = 6;

    private final ProcessTexts texts;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    private Agenda(ProcessTexts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** One line each, for people to edit. */
    static List<String> of(MeetingKind kind, Snapshot strategy, List<Resolution> open, String language) {
        var agenda = new Agenda(Words.in(language), language);
        agenda.add(open);
        agenda.lines.addAll(agenda.texts.points(kind.name()).lines().toList());
        switch (kind) {
            case VISIONS -> agenda.addResult(strategy);
            case THEMES, MEASURES_SECOND -> agenda.addGaps(strategy);
            case MEASURES_FIRST -> {
                agenda.addResult(strategy);
                agenda.addGaps(strategy);
            }
            case COMPLETION -> agenda.addCheck(strategy);
            case WHOLE -> {
                agenda.addResult(strategy);
                agenda.addGaps(strategy);
                agenda.addCheck(strategy);
            }
        }
        return List.copyOf(agenda.lines);
    }

    private void add(List<Resolution> open) {
        open.forEach(resolution -> lines.add(texts.stillOpen(resolution.text)));
    }

    /** A school looks at its newest result; an owner at all schools together. */
    private void addResult(Snapshot strategy) {
        if (strategy.isOwners()) {
            lines.add(texts.overview());
            return;
        }
        Result.newest(strategy.organisation())
                .ifPresent(result -> lines.add(texts.result(result.title(), areas(result))));
    }

    /** The areas that most is proposed for. */
    private String areas(Result result) {
        return String.join(
                ", ",
                result.areas().stream()
                        .filter(area -> !result.in(area.id()).isEmpty())
                        .map(area -> area.name().in(language))
                        .toList());
    }

    private void addGaps(Snapshot strategy) {
        var gaps = Matrix.of(strategy.content()).gaps();
        if (gaps.size() > MOST_GAPS) {
            lines.add(texts.gaps(gaps.size()));
            return;
        }
        gaps.forEach(gap -> lines.add(texts.gap(gap)));
    }

    private void addCheck(Snapshot strategy) {
        var must = Approving.must(strategy).size();
        if (must > 0) {
            lines.add(texts.mustLeft(must));
        }
    }
}
