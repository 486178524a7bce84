package no.avsats.assessment.keystore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("E-05")
class KeyFolderTest {

    private static final byte[] SECRET = "a secret".getBytes(UTF_8);
    private static final byte[] OTHER = "another".getBytes(UTF_8);

    @TempDir
    Path machine;

    private Path folder;
    private KeyStore keys;

    @BeforeEach
    void open() {
        folder = machine.resolve("keys");
        keys = new KeyFolder(folder);
    }

    @Test
    void onlyTheServiceReadsASecret() throws IOException {
        keys.add("release-1", SECRET);
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("release-1")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSecretIsFoundAfterARestart() {
        assertThat(keys.add("release-1", SECRET)).isTrue();
        assertThat(new KeyFolder(folder).find("release-1")).hasValue(SECRET);
    }

    @Test
    void theFirstSecretOfANameStays() throws IOException {
        keys.add("release-1", SECRET);
        assertThat(keys.add("release-1", OTHER)).isFalse();
        assertThat(keys.find("release-1")).hasValue(SECRET);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nothingIsLeftOfWhatIsDestroyed() throws IOException {
        keys.add("release-1", SECRET);
        keys.destroy("release-1");
        keys.destroy("release-1");
        assertThat(keys.find("release-1")).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aSecretIsOverwrittenBeforeItGoes() throws IOException {
        keys.add("release-1", SECRET);
        var sameBlocks = machine.resolve("link");
        Files.createLink(sameBlocks, folder.resolve("release-1"));
        keys.destroy("release-1");
        assertThat(Files.readAllBytes(sameBlocks)).isEqualTo(new byte[SECRET.length]);
    }

    @Test
    void whatIsYoungIsNotListedAsOld() {
        keys.add("release-1", SECRET);
        assertThat(keys.names(Duration.ZERO)).containsExactly("release-1");
        assertThat(keys.names(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aFolderThatOthersMayReadIsRefused() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> new KeyFolder(folder)).hasMessageContaining("0700");
    }

    @Test
    void aNameLeadsNowhereElse() {
        assertThatThrownBy(() -> keys.add("../release-1", SECRET)).isInstanceOf(IllegalArgumentException.class);
    }
}
