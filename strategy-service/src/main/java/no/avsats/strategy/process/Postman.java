package no.avsats.strategy.process;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what is to be sent, outside of transactions. A crash between sending and marking sends a letter again; its
 * {@code Message-ID} stays the same, so that mail programs show it once.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Mailer mailer;

    Postman(Mailer mailer) {
        this.mailer = mailer;
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        while (deliverNext(Instant.now())) {}
    }

    /** @return whether there was a letter */
    boolean deliverNext(Instant now) {
        Optional<MailOut> next = QuarkusTransaction.requiringNew().call(() -> MailOut.take(now));
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }

    private void send(MailOut mail) {
        try {
            mailer.send(Mail.withText(mail.receiver, mail.subject, mail.body)
                    .addHeader("Message-ID", "<" + mail.id + "@avsats>")
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException unsent) {
            // it is tried again at nextAt; the address is somebody's and stays out of the log
            LOG.warnf(
                    "Letter %s was not sent at try %d: %s",
                    mail.id, mail.tries, cause(unsent).getClass().getName());
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> MailOut.markSent(mail.id));
    }
}
