package no.avsats.strategy.check;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What a finding says, outside of templates. */
public final class Sentences {

    private Sentences() {}

    /** @param language one that Avsats offers */
    public static String of(Finding finding, String language) {
        return MessageBundles.get(CheckTexts.class, Localized.Literal.of(language))
                .sentence(finding.rule().name(), finding.about(), finding.sign());
    }
}
