package no.avsats.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The services, their OAuth clients, and the names of all secrets. */
final class Names {

    /** OAuth client by service; the service's database has the service's name. */
    static final Map<String, String> CLIENTS = Map.of(
            "identity", "identity",
            "assessment", "assessment-service",
            "strategy", "strategy-service",
            "reporting", "reporting-service");

    static final List<String> SERVICES = List.of("identity", "assessment", "strategy", "reporting");

    private Names() {}

    static List<String> secrets() {
        List<String> names = new ArrayList<>(List.of(
                "postgres.keycloak", "keycloak.admin", "directory", "directory.client", "feide.client", "ballot"));
        for (String service : SERVICES) {
            names.add("postgres." + service + "_owner");
            names.add("postgres." + service + "_app");
            names.add(service + ".oidc");
            names.add(service + ".state");
            names.add(service + ".session");
        }
        return names;
    }
}
