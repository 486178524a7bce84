package no.avsats.stack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the build of this module leaves in its {@code target}: Keycloak's home and the class path of the broker. */
final class Built {

    private Built() {}

    static Path keycloak() {
        return target().resolve("keycloak");
    }

    /** Class path of the broker: its own libraries, and this module for its main class. */
    static String kafkaClassPath() {
        return target().resolve("kafka-lib").resolve("*") + ":" + target().resolve("classes");
    }

    /** Beside the code of this module, or in the repository around the current folder. */
    private static Path target() {
        return Stream.concat(besideTheCode(), aroundHere())
                .filter(target -> Files.exists(target.resolve("keycloak").resolve(KeycloakHome.STAMP)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Keycloak's home is not built: ./mvnw package -pl deploy/stack -am -DskipTests"));
    }

    private static Stream<Path> besideTheCode() {
        @Nullable CodeSource code = Built.class.getProtectionDomain().getCodeSource();
        if (code == null || code.getLocation() == null) return Stream.empty();
        try {
            return Stream.of(Path.of(code.getLocation().toURI()).getParent());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Stream<Path> aroundHere() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("deploy/stack/target"));
    }
}
