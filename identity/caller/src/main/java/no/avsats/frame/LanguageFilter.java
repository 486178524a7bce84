package no.avsats.frame;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets every template speak the language of its request. */
class LanguageFilter {

    private final Language language;

    LanguageFilter(Language language) {
        this.language = language;
    }

    @ServerRequestFilter
    void remember() {
        language.remember();
    }

    static void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setAttribute(
                        TemplateInstance.LOCALE,
                        Arc.container().instance(Language.class).get().current());
            }
        });
    }
}
