package no.avsats.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSentBecomesAFile() throws IOException {
        try (var mailbox = Mailbox.open(folder)) {
            var server = new ServerSetup(mailbox.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            GreenMailUtil.sendTextEmail(
                    "drift@skole.no", "avsats@localhost", "Referat", "Vi begynner i august", server);
        }
        try (var files = Files.list(folder)) {
            var letters = files.toList();
            assertThat(letters).hasSize(1);
            assertThat(Files.readString(letters.getFirst())).contains("Subject: Referat", "Vi begynner i august");
        }
    }
}
