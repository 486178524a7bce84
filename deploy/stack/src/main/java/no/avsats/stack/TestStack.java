package no.avsats.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The stack that tests use: the one whose addresses file the system property {@code avsats.stack} names, else, as in an
 * IDE, one that this process starts on first use and stops at its end.
 */
public final class TestStack {

    static final String PROPERTY = "avsats.stack";

    private TestStack() {}

    public static synchronized Addresses addresses() {
        try {
            String file = System.getProperty(PROPERTY);
            return file == null ? started() : Addresses.read(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The property, unlike a static field, is seen through all class loaders of the process. */
    private static Addresses started() throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("java.io.tmpdir"), "avsats-stack-" + System.getProperty("user.name"));
        Stack.empty(data);
        Stack stack = Stack.start(StackSettings.in(data));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(stack)));
        Path file = data.resolve("addresses.properties");
        stack.addresses().write(file);
        System.setProperty(PROPERTY, file.toString());
        return stack.addresses();
    }

    private static void close(Stack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
