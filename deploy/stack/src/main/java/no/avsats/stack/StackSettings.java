package no.avsats.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a stack is started.
 *
 * @param data kept between starts: databases, topics, ports, secrets
 * @param publicUrl the origin that the browser uses; null takes a free port of localhost
 * @param directoryUrl where Keycloak tells of a log-in; null takes a free port
 * @param durable whether a commit survives a power cut; slower
 */
public record StackSettings(
        Path data, @Nullable String publicUrl, @Nullable String directoryUrl, boolean durable, Progress progress) {

    /** Told when a part of the stack is ready. */
    public interface Progress {
        void ready(Part part);
    }

    public StackSettings {
        data = data.toAbsolutePath().normalize();
    }

    public static StackSettings in(Path data) {
        return new StackSettings(data, null, null, false, part -> {});
    }

    public StackSettings at(String publicUrl) {
        return new StackSettings(data, publicUrl, directoryUrl, durable, progress);
    }

    public StackSettings directory(String directoryUrl) {
        return new StackSettings(data, publicUrl, directoryUrl, durable, progress);
    }

    public StackSettings lasting() {
        return new StackSettings(data, publicUrl, directoryUrl, true, progress);
    }

    public StackSettings telling(Progress progress) {
        return new StackSettings(data, publicUrl, directoryUrl, durable, progress);
    }
}
