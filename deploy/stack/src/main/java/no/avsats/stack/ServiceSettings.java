package no.avsats.stack;

import java.util.Map;
import java.util.TreeMap;

/** What a service must be told about the stack: the same in its tests and in its real process. */
public final class ServiceSettings {

    private ServiceSettings() {}

    /**
     * Quarkus settings by name.
     *
     * @param service {@code identity}, {@code assessment}, {@code strategy} or {@code reporting}
     */
    public static Map<String, String> of(Addresses stack, String service) {
        Secrets secrets = stack.secrets();
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.datasource.jdbc.url", stack.jdbcUrl(service));
        settings.put("quarkus.datasource.username", stack.app(service).user());
        settings.put("quarkus.datasource.password", stack.app(service).password());
        settings.put("quarkus.flyway.username", stack.owner(service).user());
        settings.put("quarkus.flyway.password", stack.owner(service).password());
        settings.put("kafka.bootstrap.servers", stack.kafka());
        settings.put("avsats.url", stack.publicUrl());
        settings.put("avsats.keycloak-url", stack.keycloakUrl());
        settings.put("avsats.oidc-secret", secrets.of(service + ".oidc"));
        settings.put("avsats.state-secret", secrets.of(service + ".state"));
        settings.put("avsats.session-secret", secrets.of(service + ".session"));
        if (service.equals("identity")) {
            settings.put("avsats.directory-secret", secrets.of("directory"));
            settings.put("avsats.directory-client-secret", secrets.of("directory.client"));
        }
        if (service.equals("assessment")) {
            settings.put("avsats.ballot-secret", secrets.of("ballot"));
            settings.put("avsats.key-folder", stack.keyFolder());
            settings.put("quarkus.datasource.answers.jdbc.url", stack.jdbcUrl(service));
            settings.put("quarkus.datasource.answers.username", stack.answers().user());
            settings.put("quarkus.datasource.answers.password", stack.answers().password());
        }
        return Map.copyOf(settings);
    }
}
