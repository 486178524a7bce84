package no.avsats.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.avsats.stack.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path home;

    @Test
    void aFolderOfSomebodyElseIsNeverTouched() throws Exception {
        Path theirs =
                Files.writeString(Files.createDirectory(home.resolve("data")).resolve("thesis.txt"), "text");
        assertThatThrownBy(() -> DataFolder.hold(home.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds something that Avsats did not put there");
        assertThat(theirs).exists();
        assertThat(home.resolve("data")).isDirectoryContaining(file -> file.equals(theirs));
    }

    @Test
    void aLinkIsNeverFollowed() throws Exception {
        Files.createSymbolicLink(home.resolve("data"), Files.createDirectory(home.resolve("elsewhere")));
        assertThatThrownBy(() -> DataFolder.hold(home.resolve("data"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void oneLauncherAtATimeHoldsTheFolder() throws Exception {
        try (var first = DataFolder.hold(home.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.hold(first.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs");
        }
        DataFolder.hold(home.resolve("data")).close();
    }

    @Test
    void emptyingDeletesDataAndNothingBehindALink() throws Exception {
        Path outside = Files.writeString(home.resolve("outside"), "text");
        try (var data = DataFolder.hold(home.resolve("data"))) {
            Files.createDirectories(data.stack().resolve("postgres"));
            Files.createSymbolicLink(data.stack().resolve("link"), outside);
            data.empty();
            assertThat(data.stack()).doesNotExist();
        }
        assertThat(outside).exists();
        DataFolder.hold(home.resolve("data")).close();
    }

    @Test
    void aFullDiskIsOneSentence() throws Exception {
        try (var data = DataFolder.hold(home.resolve("data"))) {
            data.needs(1);
            assertThatThrownBy(() -> data.needs(Long.MAX_VALUE))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageMatching(
                            "The disk has \\d+ MB free, and Avsats needs \\d+ MB: make room and try again.");
        }
    }

    @Test
    void whatAKilledLauncherLeftIsEnded() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        try (var data = DataFolder.hold(home.resolve("data"))) {
            new Processes(data.path().resolve("run")).add("identity", left.toHandle());
            data.endLeftovers();
            assertThat(left.waitFor(Duration.ofSeconds(5))).isTrue();
        } finally {
            left.destroyForcibly();
        }
    }
}
