package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that is to be sent: written in the transaction of what it tells of, sent afterwards. */
@Entity
@Table(name = "mail_out")
class MailOut extends PanacheEntityBase {

    /** After these somebody must look at the address. */
    static final int MOST_TRIES = 10;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    UUID id;

    UUID about;
    String receiver;
    String subject;
    String body;
    Instant writtenAt;
    Instant nextAt;
    int tries;

    @Nullable
    Instant sentAt;

    /** One letter about the same thing to the same receiver, however often it is asked for. */
    static void write(UUID about, String receiver, Letter letter) {
        var address = receiver.toLowerCase(Locale.ROOT);
        if (count("about = ?1 and receiver = ?2", about, address) > 0) {
            return;
        }
        var mail = new MailOut();
        mail.id = UUID.randomUUID();
        mail.about = about;
        mail.receiver = address;
        mail.subject = letter.subject();
        mail.body = letter.body();
        mail.writtenAt = Instant.now();
        mail.nextAt = mail.writtenAt;
        mail.persist();
    }

    static long sent(UUID about) {
        return count("about = ?1 and sentAt is not null", about);
    }

    /**
     * Takes the next letter that is due, so that nobody else takes it: it is due again later, in case whoever took it dies.
     *
     * @param now the time it is
     */
    static Optional<MailOut> take(Instant now) {
        List<?> next = getEntityManager()
                .createNativeQuery(
                        "select * from mail_out where sent_at is null and next_at <= ?1 and tries < ?2"
                                + " order by next_at, id limit 1 for update skip locked",
                        MailOut.class)
                .setParameter(1, now)
                .setParameter(2, MOST_TRIES)
                .getResultList();
        return next.stream().findFirst().map(MailOut.class::cast).map(mail -> mail.tried(now));
    }

    static void markSent(UUID id) {
        update("sentAt = ?1 where id = ?2", Instant.now(), id);
    }

    /** One minute, two, four … six hours at most. */
    private MailOut tried(Instant now) {
        var wait = Duration.ofMinutes(1L << Math.min(tries, 9));
        nextAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        tries++;
        return this;
    }
}
