package no.avsats.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.avsats.stack.Addresses;
import no.avsats.stack.Ports;
import no.avsats.stack.Processes;
import no.avsats.stack.ServiceSettings;
import no.avsats.stack.StackSettings;

/** Our services as processes behind a gateway, on a running stack. */
public final class Services implements AutoCloseable {

    /** Beats the settings inside a service's jar and whatever the environment of the shell says. */
    private static final String STRONGEST = "1000";

    /**
     * How the virtual machine of each is started. When compiled code has filled 15 per cent of its room, everything stops for a
     * full collection: with twice the usual room, of which only what is used takes memory, that does not come under load.
     */
    public static final List<String> JVM = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=480m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Those that send letters. */
    private static final List<Upstream> WRITING = List.of(Upstream.ASSESSMENT, Upstream.STRATEGY);

    private final Path home;
    private final Path data;
    private final Addresses stack;
    private final Gateway gateway;
    private final Processes registry;
    private final StackSettings.Progress progress;
    private int mailPort;
    private String witness = "";
    private final Map<Upstream, ServiceProcess> running = new ConcurrentHashMap<>();

    /**
     * Nothing runs yet.
     *
     * @param home root of the repository, where the build left the jars
     * @param data folder for ports, settings, logs and the registry of processes
     */
    public Services(Path home, Path data, Addresses stack, Gateway gateway, StackSettings.Progress progress) {
        this.home = home;
        this.data = data.toAbsolutePath();
        this.stack = stack;
        this.gateway = gateway;
        this.registry = new Processes(this.data.resolve("run"));
        this.progress = progress;
        gateway.send(Upstream.KEYCLOAK, URI.create(stack.keycloakUrl()).getPort());
    }

    /** Where services send letters from now on: a mail server on loopback. */
    public void mailTo(int port) {
        mailPort = port;
    }

    /** The origin that browsers compare the keys of ballots with from now on. */
    public void witnessAt(String origin) {
        witness = origin;
    }

    /** Starts all at the same time and returns when the last is ready. */
    public void start() throws IOException, InterruptedException {
        start(Upstream.SERVICES);
    }

    /** Starts one that was killed or stopped, on the port it had, and returns when it is ready. */
    public void start(Upstream service) throws IOException, InterruptedException {
        start(List.of(service));
    }

    /** As {@code kill -9}: nothing is put in order before the end. */
    public void kill(Upstream service) throws InterruptedException {
        process(service).kill();
    }

    /** Asks it to end, as a new version would. */
    public void stop(Upstream service) throws InterruptedException {
        process(service).askToStop();
        process(service).awaitStop(ServiceProcess.STOP);
    }

    /** The service itself, past the gateway. */
    public URI url(Upstream service) {
        return process(service).url();
    }

    /** Everything it has written since the last {@code up}. */
    public Path log(Upstream service) {
        return data.resolve("logs").resolve(service.key() + ".log");
    }

    public ProcessHandle handle(Upstream service) {
        return process(service).process().toHandle();
    }

    /** All at once, in at most six seconds together. */
    @Override
    public void close() throws IOException, InterruptedException {
        running.values().forEach(ServiceProcess::askToStop);
        Instant late = Instant.now().plus(ServiceProcess.STOP);
        for (ServiceProcess one : running.values()) {
            one.awaitStop(Duration.between(Instant.now(), late));
            registry.end(one.service().key());
        }
    }

    private void start(List<Upstream> services) throws IOException, InterruptedException {
        List<ServiceProcess> waiting = new ArrayList<>();
        for (Upstream service : services) waiting.add(launch(service));
        while (!waiting.isEmpty()) {
            for (ServiceProcess one : List.copyOf(waiting)) {
                if (!one.isReady()) continue;
                waiting.remove(one);
                progress.ready(one.ready());
            }
        }
    }

    private ServiceProcess launch(Upstream service) throws IOException {
        int port = service == Upstream.IDENTITY ? stack.directoryPort() : ports().of(service.key());
        Files.createDirectories(data.resolve("logs"));
        Path jar = home.resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
        var started = ServiceProcess.start(service, jar, settings(service, port), port, log(service));
        running.put(service, started);
        registry.add(service.key(), started.process().toHandle());
        gateway.send(service, port);
        return started;
    }

    private Ports ports() throws IOException {
        return Ports.in(data.resolve("service-ports"));
    }

    private ServiceProcess process(Upstream service) {
        ServiceProcess process = running.get(service);
        if (process == null) throw new IllegalStateException(service + " was never started");
        return process;
    }

    /** The folder with the settings, which only their owner may read. */
    private Path settings(Upstream service, int port) throws IOException {
        Map<String, String> settings = new TreeMap<>(ServiceSettings.of(stack, service.key()));
        settings.put("config_ordinal", STRONGEST);
        // All services get the same kinds of settings; none has a mapping for each of them.
        settings.put("smallrye.config.mapping.validate-unknown", "false");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        if (WRITING.contains(service) && mailPort > 0) {
            settings.put("quarkus.mailer.host", "127.0.0.1");
            settings.put("quarkus.mailer.port", String.valueOf(mailPort));
        }
        if (service == Upstream.ASSESSMENT && !witness.isEmpty()) {
            settings.put("avsats.witness", witness);
        }
        var properties = new Properties();
        properties.putAll(settings);
        Path folder = Files.createDirectories(data.resolve("settings").resolve(service.key()));
        Path file = folder.resolve(ServiceProcess.SETTINGS);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        return folder;
    }
}
