package no.avsats.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.avsats.local.Services;
import no.avsats.stack.Ports;

/** A {@link RawServer} in a virtual machine of its own, started like our services. */
record Raw(Process process, URI url) implements AutoCloseable {

    /** Vert.x writes these itself. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("content-length", "transfer-encoding", "connection");

    static Raw start(Path data, HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(data.resolve("raw"));
        Path body = Files.write(folder.resolve("body"), answer.body());
        Path headers = Files.writeString(folder.resolve("headers"), headers(answer));
        int port = Ports.in(data.resolve("service-ports")).of("raw");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Services.JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RawServer.class.getName()));
        command.addAll(List.of(String.valueOf(port), body.toString(), headers.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var raw = new Raw(process, URI.create("http://127.0.0.1:" + port));
        raw.awaitReady(port);
        return raw;
    }

    private static String headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\n"))
                .collect(Collectors.joining());
    }

    private void awaitReady(int port) throws InterruptedException {
        while (process.isAlive()) {
            try (var probe = new Socket("127.0.0.1", port)) {
                if (probe.isConnected()) return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("the raw server did not start");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
