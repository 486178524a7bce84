package no.avsats.local;

import java.util.List;
import java.util.Locale;

/**
 * The path of a request target, in the one spelling that gateway and services read alike.
 *
 * @param raw as it came, without the query
 * @param decoded percent signs resolved once, each byte as one Latin-1 character: enough to compare ASCII prefixes
 */
record RequestPath(String raw, String decoded) {

    /** Spellings that one program normalises and another takes by the letter. */
    private static final List<String> AMBIGUOUS =
            List.of(";", "..", "//", "/./", "\\", "#", "%2e", "%2f", "%5c", "%3b", "%00");

    /** @throws UnclearPath when two programs could read the path differently */
    static RequestPath of(String target) {
        int query = target.indexOf('?');
        String raw = query < 0 ? target : target.substring(0, query);
        String lower = raw.toLowerCase(Locale.ROOT);
        if (!raw.startsWith("/") || raw.endsWith("/.") || AMBIGUOUS.stream().anyMatch(lower::contains)) {
            throw new UnclearPath();
        }
        return new RequestPath(raw, decode(raw));
    }

    boolean isBallot() {
        return Route.below("/ballot", decoded);
    }

    boolean isApi() {
        return decoded.contains("/v1/");
    }

    private static String decode(String raw) {
        var decoded = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter <= ' ' || letter > '~') throw new UnclearPath();
            if (letter == '%') {
                decoded.append(escaped(raw, at + 1));
                at += 2;
                continue;
            }
            decoded.append(letter);
        }
        return decoded.toString();
    }

    private static char escaped(String raw, int at) {
        if (at + 2 > raw.length()) throw new UnclearPath();
        int high = Character.digit(raw.charAt(at), 16);
        int low = Character.digit(raw.charAt(at + 1), 16);
        if (high < 0 || low < 0) throw new UnclearPath();
        return (char) (high * 16 + low);
    }

    static final class UnclearPath extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
