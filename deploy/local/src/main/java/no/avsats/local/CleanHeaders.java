package no.avsats.local;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headers that may pass. Nobody outside says where a request came from, and a ballot request says nothing about the
 * person: only what the form needs passes there.
 *
 * <p>Cookies whose name starts with {@code ballot} belong to {@code /ballot}: they are set there only, always with
 * {@code Path=/ballot}, and no other cookie goes there.
 */
final class CleanHeaders {

    private static final Set<String> ABOUT_THE_SENDER = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override");

    private static final Set<String> BALLOT_NEEDS = Set.of(
            "accept",
            "accept-language",
            "accept-encoding",
            "content-type",
            "content-length",
            "transfer-encoding",
            "host",
            "origin",
            "if-match",
            "if-none-match",
            "sec-fetch-site",
            "sec-fetch-mode",
            "sec-fetch-dest",
            "sec-fetch-user");

    private CleanHeaders() {}

    static void request(MultiMap headers, boolean ballot) {
        String cookies = headers.getAll("Cookie").stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> isBallotCookie(cookie) || isLanguage(cookie))
                .collect(Collectors.joining("; "));
        Set.copyOf(headers.names()).stream()
                .filter(name -> !mayPass(name.toLowerCase(Locale.ROOT), ballot))
                .forEach(headers::remove);
        if (ballot && !cookies.isEmpty()) headers.set("Cookie", cookies);
    }

    static void response(MultiMap headers, boolean ballot) {
        List<String> cookies = headers.getAll("Set-Cookie").stream()
                .filter(cookie -> isBallotCookie(cookie) ? hasBallotPath(cookie) : !ballot || isLanguage(cookie))
                .toList();
        headers.remove("Set-Cookie").remove("Connection").remove("Keep-Alive");
        cookies.forEach(cookie -> headers.add("Set-Cookie", cookie));
    }

    private static boolean mayPass(String name, boolean ballot) {
        if (ballot) return BALLOT_NEEDS.contains(name) || name.startsWith("hx-");
        return !ABOUT_THE_SENDER.contains(name) && !name.startsWith("x-forwarded-");
    }

    private static boolean isBallotCookie(String cookie) {
        return cookie.startsWith("ballot");
    }

    private static boolean isLanguage(String cookie) {
        return cookie.startsWith("avsats-language=");
    }

    private static boolean hasBallotPath(String cookie) {
        return Stream.of(cookie.split(";")).anyMatch(part -> part.strip().equalsIgnoreCase("path=/ballot"));
    }
}
