package no.avsats.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.avsats.stack.Part;

/** One of our services as a process of its own. */
record ServiceProcess(Upstream service, Process process, int port, Path log, long begun) {

    static final String SETTINGS = "service.properties";

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration START = Duration.ofSeconds(120);
    static final Duration STOP = Duration.ofSeconds(6);
    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final HttpClient PROBES =
            HttpClient.newBuilder().connectTimeout(PROBE).build();

    /**
     * @param jar of the build, {@code quarkus-run.jar}
     * @param folder with {@code service.properties}: secrets among the arguments would be seen by others
     */
    static ServiceProcess start(Upstream service, Path jar, Path folder, int port, Path log) throws IOException {
        if (!Files.exists(jar)) {
            throw new CannotStart("%s is not built, %s is missing; run ./deploy/up.".formatted(service.key(), jar));
        }
        var builder = new ProcessBuilder();
        // A session of its own: Ctrl-C reaches the launcher only, which stops all in order.
        if (Files.isExecutable(SETSID)) builder.command().add(SETSID.toString());
        builder.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(Services.JVM);
        builder.command()
                .addAll(List.of(
                        "-Dquarkus.config.locations=" + folder.resolve(SETTINGS).toUri(), "-jar", jar.toString()));
        // Quarkus also reads .env and config/ of the current folder: let there be none.
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new ServiceProcess(service, builder.start(), port, log, System.nanoTime());
    }

    /**
     * Asks once.
     *
     * @throws CannotStart when it has ended, or was not ready in two minutes
     */
    boolean isReady() throws InterruptedException {
        if (answers()) return true;
        if (!process.isAlive() || took().compareTo(START) > 0) {
            throw new CannotStart("%s did not start; its log is %s.".formatted(service.key(), log));
        }
        Thread.sleep(50);
        return false;
    }

    Part ready() {
        return new Part(service.key(), took(), Part.memory(process.toHandle()));
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void askToStop() {
        process.destroy();
    }

    /** Ends it by force when it takes longer. */
    void awaitStop(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience)) kill();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean answers() throws InterruptedException {
        var probe = HttpRequest.newBuilder(url().resolve("/q/health/ready")).timeout(PROBE);
        try {
            return PROBES.send(probe.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
