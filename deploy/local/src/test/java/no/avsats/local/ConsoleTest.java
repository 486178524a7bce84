package no.avsats.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.avsats.stack.Part;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(screen, true, StandardCharsets.UTF_8));

    @Test
    void everyPartIsOneAlignedLine() {
        console.ready(new Part("Kafka", Duration.ofMillis(4_250), 222));
        console.ready(new Part("Keycloak", Duration.ofMillis(12_000), 1_433));
        assertThat(text().lines())
                .containsExactly("  Kafka           4.3 s    222 MiB", "  Keycloak       12.0 s   1433 MiB");
    }

    @Test
    void theEndSaysWhereToLogInAsWhom() {
        console.ready(new Part("Kafka", Duration.ofSeconds(4), 1_536));
        console.welcome(URI.create("http://localhost:8080"), Duration.ofSeconds(41), DemoLogIn.all());
        assertThat(text())
                .contains("Avsats is ready at http://localhost:8080  (41 s, 1.5 GiB in all)")
                .containsPattern("kari +avsats +Kari Nordvik, teacher +answer");
    }

    private String text() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
