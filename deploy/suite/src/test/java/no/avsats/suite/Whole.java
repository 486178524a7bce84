package no.avsats.suite;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.local.Gateway;
import no.avsats.local.Mailbox;
import no.avsats.local.Services;
import no.avsats.local.demo.Demo;
import no.avsats.stack.Addresses;
import no.avsats.stack.TestStack;
import no.avsats.stack.Tokens;

/** All of Avsats as processes behind the gateway, with the demo municipality: started once for all classes of the suite. */
final class Whole implements AutoCloseable {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private static Whole running;

    private final Gateway gateway;
    private final Services services;
    private final Mailbox mailbox;
    private final WitnessHost witness;
    private final Tokens tokens;
    private final String origin;
    private final Addresses stack;
    private final Path data;

    private Whole(Addresses stack) throws IOException, InterruptedException {
        data = Files.createTempDirectory("avsats-suite");
        gateway = Gateway.start(stack.publicPort());
        services = new Services(HOME, data, stack, gateway, part -> {});
        tokens = new Tokens(stack);
        this.stack = stack;
        origin = stack.publicUrl();
        mailbox = Mailbox.open(data.resolve("mail"));
        services.mailTo(mailbox.port());
        witness = WitnessHost.start(database("assessment"));
        services.witnessAt(witness.origin());
        services.start();
    }

    static synchronized Whole running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Whole start() {
        try {
            var whole = new Whole(TestStack.addresses());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(whole::close));
            Demo.fill(whole.origin, whole.tokens.of("client@" + Demo.OWNER), System.out::println);
            return whole;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Public address without a slash at the end. */
    String origin() {
        return origin;
    }

    WitnessHost witness() {
        return witness;
    }

    Services services() {
        return services;
    }

    /** Tokens as Keycloak signs them, with the grants that a test asks for. */
    Tokens tokens() {
        return tokens;
    }

    BrokerSystem broker() {
        return new BrokerSystem(stack);
    }

    TopicSystem topic() {
        return new TopicSystem(stack.kafka());
    }

    /** @param service {@code identity}, {@code assessment} or {@code reporting} */
    DatabaseSystem database(String service) {
        return new DatabaseSystem(stack, service);
    }

    Addresses stack() {
        return stack;
    }

    /** Every log that anything of it has written. */
    List<Path> logs() throws IOException {
        var folders = Stream.of(data.resolve("logs"), stackLogs()).filter(Files::isDirectory);
        var logs = new ArrayList<Path>();
        for (var folder : folders.toList()) {
            try (var files = Files.list(folder)) {
                files.forEach(logs::add);
            }
        }
        return logs;
    }

    /** Beside the file that tells of the stack. */
    private static Path stackLogs() {
        return stackData().resolve("log");
    }

    private static Path stackData() {
        return Path.of(System.getProperty("avsats.stack")).resolveSibling("data");
    }

    /** Everything that it and its stack have written anywhere. */
    Disk disk() {
        return Disk.of(data, stackData());
    }

    /** Where the keys of open assessments are. */
    Path keyFolder() {
        return Path.of(stack.keyFolder());
    }

    /** Answer sheets of the school that count, as they lie in the database. */
    int submitted(String school) throws SQLException {
        var query = "select 1 from sealed_sheet s join school_assessment a on a.id = s.assessment where a.school = ?";
        return database("assessment").rows(query, school).size();
    }

    /** What the letters say that came for somebody. */
    List<String> letters(String receiver) throws IOException, MessagingException {
        var said = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(mailbox.folder(), "*.eml")) {
            for (var file : files) {
                var letter = new MimeMessage(null, new ByteArrayInputStream(Files.readAllBytes(file)));
                if (letter.getAllRecipients()[0].toString().equals(receiver)) {
                    said.add(letter.getContent().toString());
                }
            }
        }
        return said;
    }

    @Override
    public void close() {
        try {
            services.close();
            mailbox.close();
            witness.close();
            gateway.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
