package no.avsats.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** PostgreSQL, Kafka and Keycloak, running. Closing stops what this stack has started and nothing else. */
public final class Stack implements AutoCloseable {

    private final Layout layout;
    private final FileChannel lock;
    private final Addresses addresses;
    private final CompletableFuture<Postgres> postgres = new CompletableFuture<>();
    private final CompletableFuture<Kafka> kafka = new CompletableFuture<>();
    private final CompletableFuture<Keycloak> keycloak = new CompletableFuture<>();

    private Stack(Layout layout, FileChannel lock, Addresses addresses) {
        this.layout = layout;
        this.lock = lock;
        this.addresses = addresses;
    }

    /**
     * Ends what a killed launcher has left on the data folder, then starts all parts at once; returns when all are ready.
     *
     * @throws IOException when the folder is in use or a part does not start; nothing is left running then
     */
    public static Stack start(StackSettings settings) throws IOException, InterruptedException {
        var layout = new Layout(settings.data());
        FileChannel lock = lock(layout);
        layout.processes().endLeftovers();
        var stack = new Stack(layout, lock, addresses(settings, layout));
        try {
            stack.startParts(settings);
            return stack;
        } catch (ExecutionException e) {
            stack.close();
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Removes a data folder, after ending what a killed launcher has left on it.
     *
     * @throws IOException when the folder is in use, or is none of ours
     */
    public static void empty(Path data) throws IOException {
        var layout = new Layout(data.toAbsolutePath().normalize());
        if (!Files.exists(layout.data())) return;
        if (!Files.exists(layout.ports())) throw new IOException("not a data folder of a stack: " + data);
        try (FileChannel lock = lock(layout)) {
            layout.processes().endLeftovers();
            Folders.delete(layout.data());
        }
    }

    Layout layout() {
        return layout;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Every address that a part listens on. Linux only. */
    public Set<InetSocketAddress> listeners() {
        return Listeners.of(Stream.of(
                        postgres.join().process(),
                        kafka.join().process(),
                        keycloak.join().process())
                .collect(Collectors.toSet()));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            layout.processes().end(Keycloak.NAME);
            layout.processes().end(Kafka.NAME);
            if (postgres.state() == Future.State.SUCCESS) postgres.resultNow().stop();
            layout.processes().end(Postgres.NAME);
        }
    }

    /**
     * Sets up logging, which would otherwise happen in two of the starting threads at once: with JBoss LogManager on the
     * class path they then wait for each other for ever.
     */
    private static void setUpLogging() {
        LoggerFactory.getLogger(Stack.class);
        System.getLogger(Stack.class.getName());
    }

    private void startParts(StackSettings settings) throws InterruptedException, ExecutionException {
        setUpLogging();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            start(threads, postgres, () -> startPostgres(settings));
            start(threads, kafka, () -> startKafka(settings));
            start(threads, keycloak, () -> startKeycloak(settings));
            CompletableFuture.allOf(postgres, kafka, keycloak).get();
        }
    }

    private static <T> void start(ExecutorService threads, CompletableFuture<T> part, Callable<T> starting) {
        threads.execute(() -> {
            try {
                part.complete(starting.call());
            } catch (Throwable e) {
                part.completeExceptionally(e);
            }
        });
    }

    private Postgres startPostgres(StackSettings settings) throws Exception {
        long began = System.nanoTime();
        var started = Postgres.start(layout, addresses.postgresPort(), settings.durable(), addresses.secrets());
        settings.progress().ready(Part.ready("PostgreSQL", began, started.process()));
        return started;
    }

    private Kafka startKafka(StackSettings settings) throws Exception {
        long began = System.nanoTime();
        int port =
                Integer.parseInt(addresses.kafka().substring(addresses.kafka().indexOf(':') + 1));
        var started = Kafka.start(layout, port, Ports.in(layout.ports()).of("kafka-controller"));
        settings.progress().ready(Part.ready("Kafka", began, started.process()));
        return started;
    }

    private Keycloak startKeycloak(StackSettings settings) throws Exception {
        long began = System.nanoTime();
        var started = Keycloak.start(layout, addresses, postgres.join());
        settings.progress().ready(Part.ready("Keycloak", began, started.process()));
        return started;
    }

    private static Addresses addresses(StackSettings settings, Layout layout) throws IOException {
        Ports ports = Ports.in(layout.ports());
        String publicUrl = settings.publicUrl();
        String directoryUrl = settings.directoryUrl();
        return new Addresses(
                publicUrl == null ? "http://localhost:" + ports.of("public") : publicUrl,
                directoryUrl == null
                        ? "http://127.0.0.1:" + ports.of("identity") + "/identity/internal/log-ins"
                        : directoryUrl,
                ports.of("postgres"),
                "127.0.0.1:" + ports.of("kafka"),
                "http://127.0.0.1:" + ports.of("keycloak") + "/auth",
                "http://127.0.0.1:" + ports.of("keycloak-management") + "/auth",
                layout.keys().toString(),
                Secrets.in(layout.secrets()));
    }

    /** Held as long as the stack lives, so that nobody ends our processes as leftovers. */
    private static FileChannel lock(Layout layout) throws IOException {
        Path file = Files.createDirectories(layout.data()).resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) return channel;
        channel.close();
        throw new IOException("a stack runs already on " + layout.data());
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
