package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in a data folder. */
record Layout(Path data) {

    Path postgres() {
        return data.resolve("postgres");
    }

    Path kafka() {
        return data.resolve("kafka");
    }

    Path keycloak() {
        return data.resolve("keycloak");
    }

    /** Of the assessment service; beside the database, never in it. */
    Path keys() {
        return data.resolve("keys");
    }

    Path realmsHash() {
        return data.resolve("realms.hash");
    }

    Path ports() {
        return data.resolve("ports.properties");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path log(String name) throws IOException {
        return Files.createDirectories(data.resolve("log")).resolve(name + ".log");
    }

    Processes processes() {
        return new Processes(data.resolve("run"));
    }
}
