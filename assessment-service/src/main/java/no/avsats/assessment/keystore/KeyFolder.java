package no.avsats.assessment.keystore;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A folder with one file for each secret, readable for the service's own user only (0700, 0600). It lies outside the database's
 * folder and is left out of backups: a copy of it outlives what is destroyed here.
 */
@ApplicationScoped
class KeyFolder implements KeyStore {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,120}");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    /** Marks what is not wholly written; no name has a dot. */
    private static final String UNFINISHED = ".new";

    private final Path folder;

    /**
     * @param folder made when it is missing
     * @throws IllegalStateException when others may look into it
     */
    KeyFolder(@ConfigProperty(name = "avsats.key-folder") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(this.folder)) {
                Files.createDirectories(this.folder, PosixFilePermissions.asFileAttribute(OWN_FOLDER));
            }
            if (!Files.getPosixFilePermissions(this.folder).equals(OWN_FOLDER)) {
                throw new IllegalStateException(
                        "Others may look into the folder of keys: set its permissions to 0700: " + this.folder);
            }
        } catch (IOException closed) {
            throw new UncheckedIOException("The folder of keys cannot be used: " + this.folder, closed);
        }
    }

    /** Written beside and then linked: whoever finds the name finds all of it. */
    @Override
    public boolean add(String name, byte[] secret) {
        var file = file(name);
        var unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
        try {
            try (var channel = FileChannel.open(
                    unfinished, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWN_FILE))) {
                write(channel, secret);
            }
            Files.createLink(file, unfinished);
            Files.delete(unfinished);
            makeDurable();
            return true;
        } catch (FileAlreadyExistsException before) {
            erase(unfinished);
            return false;
        } catch (IOException full) {
            throw new UncheckedIOException("A key cannot be kept", full);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A key cannot be read", unreadable);
        }
    }

    /** Overwritten first: where the file system writes in place, its blocks hold nothing any more. */
    @Override
    public void destroy(String name) {
        erase(file(name));
        makeDurable();
    }

    @Override
    public List<String> names(Duration kept) {
        var before = FileTime.from(Instant.now().minus(kept));
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> isFrom(file, before))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException closed) {
            throw new UncheckedIOException("The folder of keys cannot be read", closed);
        }
    }

    private static boolean isFrom(Path file, FileTime before) {
        try {
            return Files.getLastModifiedTime(file).compareTo(before) <= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a key");
        }
        return folder.resolve(name);
    }

    private static void erase(Path file) {
        try {
            try (var channel = FileChannel.open(file, WRITE)) {
                write(channel, new byte[Math.toIntExact(channel.size())]);
            }
            Files.delete(file);
        } catch (NoSuchFileException gone) {
            // somebody else has destroyed it
        } catch (IOException held) {
            throw new UncheckedIOException("A key cannot be destroyed", held);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    /** That files came or went is in the folder itself. */
    private void makeDurable() {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException closed) {
            throw new UncheckedIOException("The folder of keys cannot be written", closed);
        }
    }
}
