package no.avsats.assessment.invitation;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands letters to the mail server, each of them once however often its form is sent: while it is under way and when it was
 * taken, it is not sent again. Nobody waits longer than the timeout. What the server then takes after all counts as sent too.
 * A letter that is tried again while a silent server still holds it keeps its {@code Message-ID}, so that mail programs show
 * it once.
 */
@ApplicationScoped
class Posting {

    private static final Logger LOG = Logger.getLogger(Posting.class);

    /** Older letters are forgotten: their forms are not open any more. */
    private static final int REMEMBERED = 10_000;

    private final ReactiveMailer mailer;
    private final Duration timeout;
    private final Map<UUID, Sending> letters = new LinkedHashMap<>();

    Posting(ReactiveMailer mailer, @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout) {
        this.mailer = mailer;
        this.timeout = timeout;
    }

    /** @param letter the same one when it is tried again */
    Sending send(UUID letter, Mail mail) {
        if (isSent(letter)) {
            return Sending.SENT;
        }
        if (!begin(letter)) {
            return Sending.UNDER_WAY;
        }
        var identified = mail.addHeader("Message-ID", "<" + letter + "@avsats>");
        var taken = mailer.send(identified)
                .subscribeAsCompletionStage()
                .whenComplete((nothing, failure) -> end(letter, failure == null ? Sending.SENT : Sending.FAILED));
        var sending = await(taken);
        if (sending == Sending.UNANSWERED) {
            end(letter, sending);
        }
        return sending;
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }

    private Sending await(CompletableFuture<Void> taken) {
        try {
            taken.get(timeout.toMillis(), MILLISECONDS);
            return Sending.SENT;
        } catch (ExecutionException refused) {
            // the address is somebody's and stays out of the log
            LOG.warnf(
                    "An invitation was not sent: %s", cause(refused).getClass().getName());
            return Sending.FAILED;
        } catch (TimeoutException silent) {
            LOG.warnf("The mail server has not answered within %s", timeout);
            return Sending.UNANSWERED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Sending.UNANSWERED;
        }
    }

    synchronized boolean isSent(UUID letter) {
        return letters.get(letter) == Sending.SENT;
    }

    /** False while it is under way, and for one that was taken meanwhile. */
    private synchronized boolean begin(UUID letter) {
        var before = letters.get(letter);
        if (before == Sending.UNDER_WAY || before == Sending.SENT) {
            return false;
        }
        letters.put(letter, Sending.UNDER_WAY);
        if (letters.size() > REMEMBERED) {
            letters.remove(letters.keySet().iterator().next());
        }
        return true;
    }

    /** What was taken once stays so, whatever becomes of another try. */
    private synchronized void end(UUID letter, Sending how) {
        letters.compute(letter, (same, before) -> before == Sending.SENT ? before : how);
    }
}
