package no.avsats.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.avsats.bench.Sheets.Sheet;
import no.avsats.stack.Ports;

/**
 * Sixty lines of PHP that take answers without our promises ({@code answers.php}), as PHP is run: nginx before PHP-FPM, on our
 * PostgreSQL.
 */
final class PhpScript implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");
    private static final String SAVED =
            "select count(*) from script.sheet where code = '%s' and answers ->> '%s' = '%d'";
    private static final String SUBMITTED = "select count(*) from script.sheet where submitted";

    private final Rig rig;
    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private PhpScript(Rig rig, Path folder, int port) {
        this.rig = rig;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Runs, with sheets from the first number on; empty where PHP-FPM, its way to PostgreSQL or nginx is not at hand.
     *
     * @param answers JSON of what stands on each sheet
     */
    static Optional<PhpScript> start(Rig rig, int sheets, String answers)
            throws IOException, InterruptedException, SQLException {
        var php = program("php-fpm.*");
        var nginx = program("nginx");
        if (php.isEmpty() || nginx.isEmpty() || !speaksToPostgres(php.get())) return Optional.empty();
        try (var database = rig.database("assessment")) {
            Sql.of("script.sql", Map.of("sheets", sheets, "answers", answers)).run(database);
        }
        var folder = Files.createDirectories(rig.data().resolve("script"));
        var script = new PhpScript(
                rig, folder, Ports.in(rig.data().resolve("service-ports")).of("script"));
        script.run(php.get(), nginx.get());
        return Optional.of(script);
    }

    private static Optional<Path> program(String name) throws IOException {
        for (var place : PLACES) {
            if (!Files.isDirectory(Path.of(place))) continue;
            try (var files = Files.list(Path.of(place))) {
                var found = files.filter(each -> each.getFileName().toString().matches(name))
                        .findFirst();
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private static boolean speaksToPostgres(Path php) throws IOException {
        var process = new ProcessBuilder(php.toString(), "-m")
                .redirectErrorStream(true)
                .start();
        try (var modules = process.inputReader()) {
            return modules.lines().anyMatch("pdo_pgsql"::equals);
        }
    }

    private void run(Path php, Path nginx) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("answers.php"), read("answers.php"));
        var root = System.getProperty("user.name").equals("root");
        var fpm = Stream.of(
                php.toString(), root ? "-R" : "", "-y", configured("php-fpm.conf", root ? "user = root" : ""));
        start(fpm.filter(each -> !each.isEmpty()).toList());
        start(List.of(
                nginx.toString(),
                "-e",
                folder.resolve("nginx.log").toString(),
                "-c",
                configured("nginx.conf", root ? "user root;" : "")));
        awaitReady();
    }

    /** @return where the file is */
    private String configured(String file, String user) throws IOException {
        var login = rig.addresses().owner("assessment");
        var values = Map.of(
                "folder", folder.toAbsolutePath().toString(),
                "user", user,
                "port", String.valueOf(port),
                "workers", String.valueOf(Plain.CONNECTIONS),
                "database",
                        "pgsql:host=127.0.0.1;dbname=assessment;port="
                                + rig.addresses().postgresPort(),
                "login", login.user(),
                "password", login.password());
        var text = read(file);
        for (var value : values.entrySet()) text = text.replace("{" + value.getKey() + "}", value.getValue());
        return Files.writeString(folder.resolve(file), text).toAbsolutePath().toString();
    }

    private static String read(String file) throws IOException {
        try (var stream = Objects.requireNonNull(PhpScript.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private void start(List<String> command) throws IOException {
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command.getFirst()).getFileName() + ".out")
                        .toFile())
                .start());
    }

    private void awaitReady() throws InterruptedException {
        while (processes.stream().allMatch(Process::isAlive)) {
            try (var probe = new Socket("127.0.0.1", port)) {
                if (probe.isConnected() && Files.exists(folder.resolve("php.sock"))) return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the script did not start: see its log in " + folder);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    Subject subject(String name, Call call) throws SQLException {
        var all = new ArrayList<>(rig.database());
        processes.forEach(process -> all.add(process.toHandle()));
        return new Subject(name, call, List.copyOf(all));
    }

    /** As {@link Drafts}. */
    Runnable drafts(Sheets sheets) {
        return () -> {
            if (sheets.left() * 2 >= sheets.all().size()) return;
            try (var database = rig.database("assessment");
                    var update = database.createStatement()) {
                check(sheets);
                update.executeUpdate("update script.sheet set submitted = false where submitted");
                sheets.refill();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Whether as many count as were submitted. */
    void check(Sheets sheets) throws SQLException {
        long submitted = sheets.all().stream().filter(Sheet::isSubmitted).count();
        long counted = Long.parseLong(rig.ask("assessment", SUBMITTED));
        if (counted != submitted)
            throw new WrongAnswer("the script counts %d, %d were submitted".formatted(counted, submitted));
    }

    /** Whether what was saved last stands on some of the sheets. */
    void checkSaved(Sheets sheets, String indicator) throws SQLException {
        for (var sheet : sheets.all().subList(0, Math.min(100, sheets.all().size()))) {
            if (!rig.ask("assessment", SAVED.formatted(sheet.key(), indicator, sheet.level()))
                    .equals("1"))
                throw new WrongAnswer("the script has lost what was saved on sheet " + sheet.number());
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (var process : processes.reversed()) process.destroy();
        for (var process : processes) process.waitFor();
    }
}
