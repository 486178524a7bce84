package no.avsats.problem;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opaque word between one page of a list and the next: the key of the last item seen, in base64. */
public final class PageToken {

    private PageToken() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The key to start after; empty text for the first page. 400 for a word that is no token. */
    public static String key(@Nullable String token) {
        if (token == null) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw foreign();
        }
    }

    /** A key that is the identity of the last item. 400 for one that is none. */
    public static UUID identity(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException unreadable) {
            throw foreign();
        }
    }

    /** 400: for a token that reads well but names no place in the list. */
    public static BadRequestException foreign() {
        return new BadRequestException(Problem.of(400, "PAGE_TOKEN", "The page token is not one of ours", null)
                .response());
    }
}
