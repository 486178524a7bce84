package no.avsats.strategy.process;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of the process outside of templates. */
final class Words {

    private Words() {}

    /** @param language one that Avsats offers */
    static ProcessTexts in(String language) {
        return MessageBundles.get(ProcessTexts.class, Localized.Literal.of(language));
    }
}
