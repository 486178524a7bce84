package no.avsats.stack;

import java.util.ArrayList;
import java.util.List;

/** The services and the names of all secrets. */
final class Names {

    /** The service's database has the service's name. */
    static final List<String> SERVICES = List.of("identity", "assessment", "strategy", "reporting");

    /** The side of a ballot that knows persons. */
    static final String ISSUING = "assessment_issuing";

    /** The side that knows answers. */
    static final String ANSWERS = "assessment_answers";

    /** The two sides of a ballot: neither reads what the other one writes. */
    static final List<String> SIDES = List.of(ISSUING, ANSWERS);

    private Names() {}

    static List<String> secrets() {
        List<String> names = new ArrayList<>(List.of(
                "postgres.keycloak",
                "keycloak.admin",
                "directory",
                "directory.client",
                "feide.client",
                "ballot",
                "postgres." + ANSWERS));
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
