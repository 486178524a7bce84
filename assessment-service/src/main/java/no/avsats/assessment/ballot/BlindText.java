package no.avsats.assessment.ballot;

import java.util.Base64;

/** Bytes as they travel in a body: base64url. */
final class BlindText {

    private BlindText() {}

    /** @throws UnfitRequest when it is other text */
    static byte[] read(String text) {
        try {
            return Base64.getUrlDecoder().decode(text.strip());
        } catch (IllegalArgumentException other) {
            throw new UnfitRequest();
        }
    }

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
