package no.avsats.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On a real file system that is too small, mounted in a name space of its own; no root is needed where Linux lets everybody. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    @TempDir
    private Path home;

    @Test
    void aDiskThatIsTooSmallEndsWithOneSentenceAndNothingStarted() throws Exception {
        Files.createDirectory(home.resolve(".avsats"));
        assumeTrue(runOn("1m", List.of("true")).status() == 0, "may not mount");

        var ended = runOn("100m", launcher());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.told())
                .matches("The disk has \\d+ MB free, and Avsats needs 1500 MB: make room and try again\\.\n");
    }

    private record Ended(int status, String told) {}

    private List<String> launcher() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Davsats.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName());
    }

    private Ended runOn(String size, List<String> command) throws IOException, InterruptedException {
        var mount = "mount -t tmpfs -o size=%s tmpfs '%s' && exec \"$@\"".formatted(size, home.resolve(".avsats"));
        var all = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"));
        all.addAll(command);
        var process = new ProcessBuilder(all).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), told);
    }
}
