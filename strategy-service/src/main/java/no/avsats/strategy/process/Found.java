package no.avsats.strategy.process;

import no.avsats.strategy.check.Finding;
import no.avsats.strategy.check.Severity;
import no.avsats.strategy.document.Snapshot;

/**
 * A finding as somebody reads it and as it is kept with an exception.
 *
 * @param code stable name of the rule
 * @param about what it names: a title, a section, a part of the package
 * @param sign the word that made the rule look; empty for most rules
 * @param href where it is mended
 */
record Found(String code, Severity severity, String about, String sign, String href) {

    /** @param writes whether the reader may mend it */
    static Found of(Finding finding, Snapshot strategy, boolean writes) {
        return new Found(
                finding.rule().name(),
                finding.severity(),
                finding.about(),
                finding.sign(),
                finding.path(strategy.path(), writes && strategy.isDraft()));
    }

    public boolean must() {
        return severity == Severity.MUST;
    }
}
