package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark on a strategy or a part of it, or what somebody said to a remark. */
@Entity
@Table(name = "strategy_comment")
public class Comment extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;

    /** Null for the strategy as a whole. */
    @Nullable
    UUID part;

    /** The remark that this one answers; null for the first of a thread. */
    @Nullable
    UUID thread;

    /** Whether it came in while the strategy was out for consultation. */
    boolean consultation;

    /** Whether it is what the writers answer. */
    boolean answer;

    String who;
    String body;
    Instant at;

    static Comment on(Strategy strategy, @Nullable UUID part, String body, String who) {
        var comment = new Comment();
        comment.id = UUID.randomUUID();
        comment.strategy = strategy.id;
        comment.part = part;
        comment.consultation = strategy.state == State.CONSULTATION;
        comment.body = body.strip();
        comment.who = who;
        comment.at = Instant.now();
        return comment;
    }

    Comment reply(String text, String from, boolean byWriters) {
        var reply = new Comment();
        reply.id = UUID.randomUUID();
        reply.strategy = strategy;
        reply.part = part;
        reply.thread = id;
        reply.consultation = consultation;
        reply.answer = byWriters;
        reply.body = text.strip();
        reply.who = from;
        reply.at = Instant.now();
        return reply;
    }

    /** The first of a thread. */
    static Optional<Comment> first(UUID id, UUID strategy) {
        return find("id = ?1 and strategy = ?2 and thread is null", id, strategy)
                .firstResultOptional();
    }

    /** Oldest first, answers too. */
    static List<Comment> of(UUID strategy) {
        return list("strategy = ?1 order by at, id", strategy);
    }

    static long unanswered(UUID strategy) {
        return count(
                "strategy = ?1 and consultation = true and thread is null and not exists"
                        + " (select 1 from Comment reply where reply.thread = this.id and reply.answer = true)",
                strategy);
    }

    String listKey() {
        return id.toString();
    }
}
