package no.avsats.strategy.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import no.avsats.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Remarks and answers; pages and JSON call the same methods. Runs in the caller's transaction. */
@RequestScoped
class Discussion {

    private final Access access;
    private final Caller caller;

    Discussion(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /**
     * What somebody says.
     *
     * @param part null for the strategy as a whole
     * @param from who sent it by letter or e-mail, when a writer enters it for them; null for the caller
     */
    record Remark(
            @NotBlank @Size(max = 4000) String text,
            @Nullable UUID part,
            @Nullable @Size(max = 200) String from) {}

    /**
     * @throws WrongState for readers when it is not out for consultation
     * @throws no.avsats.strategy.content.UnknownPart when the part is not there
     */
    Comment say(UUID strategy, Remark remark) {
        var held = access.commentable(strategy);
        if (remark.part() != null) {
            var unused = held.content.get(remark.part());
        }
        var comment = Comment.on(held, remark.part(), remark.text(), from(held, remark.from()));
        comment.persist();
        return comment;
    }

    Comment reply(UUID strategy, UUID thread, String text) {
        var held = access.commentable(strategy);
        var first = Comment.first(thread, strategy).orElseThrow(NotFoundException::new);
        var reply = first.reply(text, caller.name(), access.writes(held.organisation));
        reply.persist();
        return reply;
    }

    private String from(Strategy strategy, @Nullable String other) {
        return other != null && !other.isBlank() && access.writes(strategy.organisation)
                ? other.strip()
                : caller.name();
    }
}
