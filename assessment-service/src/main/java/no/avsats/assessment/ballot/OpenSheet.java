package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import no.avsats.assessment.round.AssessmentNotOpen;
import org.jspecify.annotations.Nullable;

/** Finds the answer sheet that a browser holds the key of, or shows the page that says why there is none. */
@ApplicationScoped
class OpenSheet {

    private final BallotBox box;
    private final BallotCookies cookies;

    OpenSheet(BallotBox box, BallotCookies cookies) {
        this.box = box;
        this.cookies = cookies;
    }

    /** @param cookie with the key; null when the browser holds none */
    Response with(@Nullable String cookie, BiFunction<Sheet, ResumeKey, Response> then) {
        return Optional.ofNullable(cookie)
                .flatMap(ResumeKey::read)
                .map(key -> with(key, then))
                .orElseGet(() -> BallotPages.door(Entrance.gone(), cookies.half(KeyHalf.random())));
    }

    private Response with(ResumeKey key, BiFunction<Sheet, ResumeKey, Response> then) {
        try {
            return then.apply(box.resume(key.text(), null), key);
        } catch (AssessmentNotOpen closed) {
            return closed(409);
        } catch (UnknownKey forgotten) {
            return closed(404);
        } catch (AlreadySubmitted sent) {
            return BallotPages.to("/ballot/sent");
        }
    }

    /** Only closing forgets a key that a browser got from us. */
    private Response closed(int status) {
        return BallotPages.page(status, BallotPages.Templates.closed(), cookies.noKey());
    }
}
