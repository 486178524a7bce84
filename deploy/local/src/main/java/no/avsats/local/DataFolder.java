package no.avsats.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.stack.Processes;
import org.jspecify.annotations.Nullable;

/** The folder {@code .avsats}: data, logs and what runs. One launcher at a time holds it, and death lets it go. */
final class DataFolder implements AutoCloseable {

    private static final String MARK = "avsats-data";
    private static final String LOCK = "lock";

    /** Bytes. What failed on a full disk may have given some of its own back. */
    private static final long FULL = 200_000_000;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws CannotStart when another launcher holds it, or when somebody else put something there */
    static DataFolder hold(Path path) {
        try {
            if (Files.isSymbolicLink(path) || (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && isStrange(path))) {
                throw new CannotStart(path + " holds something that Avsats did not put there; move it away.");
            }
            Files.createDirectories(path);
            Files.writeString(path.resolve(MARK), "Data, logs and processes of ./deploy/up. Emptied by --fresh.\n");
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) return new DataFolder(path, channel);
            channel.close();
            throw new CannotStart("Avsats already runs from this folder; stop it with Ctrl-C in its window first.");
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + path + ": " + e.getMessage());
        }
    }

    Path path() {
        return path;
    }

    /** Of PostgreSQL, Kafka and Keycloak. */
    Path stack() {
        return path.resolve("stack");
    }

    /** Ends the processes that a killed launcher has left. */
    void endLeftovers() throws IOException {
        new Processes(path.resolve("run")).endLeftovers();
        new Processes(stack().resolve("run")).endLeftovers();
    }

    /** @throws CannotStart when less is free, in bytes */
    void needs(long bytes) {
        long free = free();
        if (free < bytes) {
            throw new CannotStart("The disk has %d MB free, and Avsats needs %d MB: make room and try again."
                    .formatted(free / 1_000_000, bytes / 1_000_000));
        }
    }

    /** @throws CannotStart when so little is free that nothing can run on */
    void mustNotBeFull() {
        if (free() < FULL) {
            throw new CannotStart("The disk is full, so everything is stopped again: make room and try again.");
        }
    }

    void empty() {
        for (Path child : children(path)) {
            String name = child.getFileName().toString();
            if (!name.equals(MARK) && !name.equals(LOCK)) delete(child);
        }
    }

    void emptyLogs() {
        Path logs = path.resolve("logs");
        if (Files.exists(logs)) delete(logs);
    }

    /** What was started in the very last moment ends too. */
    @Override
    public void close() throws IOException {
        try (channel) {
            endLeftovers();
        }
    }

    /** In bytes. */
    private long free() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isStrange(Path path) {
        if (!Files.isDirectory(path)) return true;
        return !Files.exists(path.resolve(MARK)) && !children(path).isEmpty();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes links, never what they point to. */
    private static void delete(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        } catch (IOException e) {
            throw new CannotStart("Cannot empty " + path + ": " + e.getMessage());
        }
    }
}
