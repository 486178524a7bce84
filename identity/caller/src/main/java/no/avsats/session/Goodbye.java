package no.avsats.session;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak sends the browser after log-out: on to the door, which says that it is done. */
@ApplicationScoped
class Goodbye {

    private final String service;

    Goodbye(@ConfigProperty(name = "avsats.path") String service) {
        this.service = service;
    }

    void register(@Observes Router router) {
        router.get("/" + service + "/bye").handler(context -> context.response()
                .setStatusCode(303)
                .putHeader("Location", "/?goodbye")
                .end());
    }
}
