package no.avsats.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a fresh stack for the tests of all modules until it, or the process that has started it, is ended. */
public final class Main {

    private Main() {}

    /** Arguments: data folder, which is emptied first, and the file that says where the stack is, written when it is ready. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Path.of(args[0]).toAbsolutePath().normalize();
        Path file = Path.of(args[1]);
        Files.deleteIfExists(file);
        Stack.empty(data);
        var ended = new CountDownLatch(1);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(ended::countDown));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(data, file)));
        Stack.start(StackSettings.in(data).telling(Main::tell)).addresses().write(file);
        ended.await();
        System.exit(0);
    }

    private static void tell(Part part) {
        System.out.printf(
                "%s ready after %.1f s, %d MiB%n", part.name(), part.after().toMillis() / 1000.0, part.mebibytes());
    }

    /** Also while the stack is still starting. */
    private static void end(Path data, Path file) {
        try {
            Files.deleteIfExists(file);
            new Layout(data).processes().endLeftovers();
        } catch (IOException e) {
            System.err.println("The stack did not stop cleanly: " + e.getMessage());
        }
    }
}
