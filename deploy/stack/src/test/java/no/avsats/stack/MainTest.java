package no.avsats.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/test} starts first; that it starts is seen by every test of the other modules. */
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void whoEndsItWhileItStartsFindsNothingLeft() throws Exception {
        Path addresses = folder.resolve("addresses");
        Process main = new ProcessBuilder(
                        Child.java(),
                        "-cp",
                        "target/classes:"
                                + Files.readString(Path.of("target/classpath")).strip(),
                        Main.class.getName(),
                        folder.resolve("data").toString(),
                        addresses.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        List<ProcessHandle> parts = List.of(part(main, Kafka.NAME), part(main, Postgres.NAME));

        main.destroy();

        try {
            assertThat(main.waitFor(Duration.ofSeconds(30))).isTrue();
            // a dead process is seen as alive until its new parent has looked
            assertThat(parts).allSatisfy(part -> assertThat(part.onExit()).succeedsWithin(Duration.ofSeconds(10)));
            assertThat(addresses).doesNotExist();
        } finally {
            parts.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Waits until the part was started. */
    private ProcessHandle part(Process main, String name) throws Exception {
        Path file = folder.resolve("data/run/" + name + ".process");
        while (main.isAlive() && !Files.exists(file)) Thread.sleep(20);
        return ProcessHandle.of(Long.parseLong(PropertyFile.read(file).get("pid")))
                .orElseThrow();
    }
}
