package no.avsats.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The mail server of this machine: takes what the services send, to anybody, and keeps it as files for a mail program. */
public final class Mailbox implements AutoCloseable {

    private static final int PAUSE = 500;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mailbox").daemon().factory());
    private final Path folder;
    private int filed;

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    /** @param folder where letters become files, {@code <received>-<number>.eml} */
    public static Mailbox open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var mailbox = new Mailbox(folder);
        mailbox.server.start();
        mailbox.clerk.scheduleWithFixedDelay(mailbox::file, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
        return mailbox;
    }

    /** On loopback. */
    public int port() {
        return server.getSmtp().getPort();
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        clerk.shutdown();
        file();
        server.stop();
    }

    /** What has come since the last time. */
    private synchronized void file() {
        MimeMessage[] letters = server.getReceivedMessages();
        while (filed < letters.length) {
            write(letters[filed]);
            filed++;
        }
    }

    private void write(MimeMessage letter) {
        Path file = folder.resolve("%d-%d.eml".formatted(System.currentTimeMillis(), filed + 1));
        try (var out = Files.newOutputStream(file)) {
            letter.writeTo(out);
        } catch (IOException | MessagingException e) {
            System.err.println("A letter was not kept in " + file + ": " + e.getMessage());
        }
    }
}
