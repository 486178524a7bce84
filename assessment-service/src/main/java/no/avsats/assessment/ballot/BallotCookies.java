package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot and a key travel between the pages of the answer side: never in an address, and only to {@code /ballot}, where
 * no session cookie goes. They end with the browser.
 */
@ApplicationScoped
class BallotCookies {

    static final String TOKEN = "ballot-token";
    static final String KEY = "ballot-sheet";
    static final String HALF = "ballot-half";

    private static final char BETWEEN = '.';

    private final boolean secure;

    BallotCookies(@ConfigProperty(name = "avsats.url") String origin) {
        this.secure = origin.startsWith("https:");
    }

    /** A ballot that waits to be spent. */
    record Ballot(UUID assessment, Respondent role, String token) {

        /** Empty for a cookie that is none of ours. */
        static Optional<Ballot> of(@Nullable String cookie) {
            var at = cookie == null ? -1 : cookie.indexOf(BETWEEN);
            if (cookie == null || at < 0) {
                return Optional.empty();
            }
            try {
                var assessment = UUID.fromString(cookie.substring(0, at));
                return Optional.of(new Ballot(assessment, Respondent.TEACHER, cookie.substring(at + 1)));
            } catch (IllegalArgumentException other) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return "Ballot[…]";
        }
    }

    NewCookie token(UUID assessment, BallotToken token) {
        return cookie(TOKEN, assessment + String.valueOf(BETWEEN) + token.text())
                .build();
    }

    /** Waits with the ballot, so that opening can be repeated. Made on the answer side only: see {@link KeyHalf}. */
    NewCookie half(KeyHalf half) {
        return cookie(HALF, half.text()).build();
    }

    /** The key of an open sheet instead of what opened it. */
    NewCookie[] open(ResumeKey key) {
        return new NewCookie[] {cookie(KEY, key.text()).build(), noToken(), noHalf()};
    }

    NewCookie[] none() {
        return new NewCookie[] {noKey(), noToken(), noHalf()};
    }

    NewCookie noToken() {
        return cookie(TOKEN, "").maxAge(0).build();
    }

    NewCookie noKey() {
        return cookie(KEY, "").maxAge(0).build();
    }

    private NewCookie noHalf() {
        return cookie(HALF, "").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/ballot")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
