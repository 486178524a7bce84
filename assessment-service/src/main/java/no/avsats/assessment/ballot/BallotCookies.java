package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a key travels between the pages of the answer side: never in an address, and only to {@code /ballot}, where
 * no session cookie goes. They end with the browser.
 */
@ApplicationScoped
class BallotCookies {

    static final String KEY = "ballot-sheet";
    static final String HALF = "ballot-half";

    private final boolean secure;

    BallotCookies(@ConfigProperty(name = "avsats.url") String origin) {
        this.secure = origin.startsWith("https:");
    }

    /** Waits with the browser, so that opening can be repeated: see {@link KeyHalf}. */
    NewCookie half(KeyHalf half) {
        return cookie(HALF, half.text()).build();
    }

    /** The key of an open sheet instead of what opened it. */
    NewCookie[] open(ResumeKey key) {
        return new NewCookie[] {cookie(KEY, key.text()).build(), noHalf()};
    }

    NewCookie[] none() {
        return new NewCookie[] {noKey(), noHalf()};
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
