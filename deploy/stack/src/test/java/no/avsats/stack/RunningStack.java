package no.avsats.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * One stack for all tests of this module. It is the second one on its folder: the first was started by another process,
 * which was killed together with its PostgreSQL after a row had been committed.
 */
final class RunningStack {

    private static RunningStack running;

    final Stack stack;
    final Addresses first;
    final List<ProcessHandle> leftovers;

    private RunningStack(Path data) throws Exception {
        Stack.empty(data);
        Path file = Path.of("target/first-stack.properties").toAbsolutePath();
        Process launcher = launch(data, file);
        first = Addresses.read(file);
        owner("create table kept as select 42 as answer");
        leftovers = launcher.descendants().toList();
        kill(launcher.toHandle());
        kill(ProcessHandle.of(postmaster(data)).orElseThrow());
        stack = Stack.start(StackSettings.in(data).lasting());
    }

    static synchronized RunningStack get() {
        try {
            if (running == null) {
                running = new RunningStack(
                        Files.createTempDirectory("avsats-stack-test").resolve("data"));
                Runtime.getRuntime().addShutdownHook(new Thread(RunningStack::stop));
            }
            return running;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Addresses addresses() {
        return stack.addresses();
    }

    private static void stop() {
        try {
            running.stack.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path data, Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        String classPath = "target/test-classes:target/classes:"
                + Files.readString(Path.of("target/classpath")).strip();
        Process launcher = new ProcessBuilder(
                        Child.java(),
                        "-cp",
                        classPath,
                        KilledLauncher.class.getName(),
                        data.toString(),
                        file.toString())
                .inheritIO()
                .start();
        long giveUp = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!Files.exists(file)) {
            if (!launcher.isAlive() || System.nanoTime() > giveUp)
                throw new IOException("the first stack did not start");
            Thread.sleep(100);
        }
        return launcher;
    }

    private void owner(String sql) throws SQLException {
        var login = first.owner("identity");
        try (var connection = DriverManager.getConnection(first.jdbcUrl("identity"), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
