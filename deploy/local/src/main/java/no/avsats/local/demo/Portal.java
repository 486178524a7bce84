package no.avsats.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A school portal that signs people in: the client {@code school-portal}, code flow with PKCE through the simulated Feide, as a
 * browser would do it. One instance holds the cookies of one log-in.
 */
public final class Portal {

    private static final String CLIENT = "school-portal";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_HOPS = 20;

    private final String origin;
    private final String callback;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<HttpCookie> cookies = new ArrayList<>();

    private Portal(String origin) {
        this.origin = origin;
        this.callback = origin + "/identity/portal-callback";
    }

    /**
     * Logs a person in.
     *
     * @param origin public address without a slash at the end
     * @return the access token, good for all services for five minutes
     * @throws IllegalStateException when the simulator refuses the person
     */
    public static String logIn(String origin, String username, String password) {
        return new Portal(origin).token(username, password);
    }

    private String token(String username, String password) {
        var verifier = random();
        var answer = follow(get(authorisation(verifier)));
        var form = FORM.matcher(answer.body());
        if (answer.statusCode() != 200 || !form.find()) {
            throw new IllegalStateException("No log-in form, but status " + answer.statusCode());
        }
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var last = follow(post(action, Map.of("username", username, "password", password)));
        var code = CODE.matcher(last.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("Log-in of " + username + " was refused with status " + last.statusCode());
        }
        return exchange(URLDecoder.decode(code.group(1), StandardCharsets.UTF_8), verifier);
    }

    private URI authorisation(String verifier) {
        return URI.create(realm() + "/auth?"
                + form(Map.of(
                        "client_id", CLIENT,
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", callback,
                        "code_challenge", challenge(verifier),
                        "code_challenge_method", "S256",
                        "kc_idp_hint", "feide")));
    }

    private String exchange(String code, String verifier) {
        var answer = post(
                URI.create(realm() + "/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "code", code,
                        "redirect_uri", callback,
                        "code_verifier", verifier));
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .required("access_token")
                    .asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String realm() {
        return origin + "/auth/realms/avsats/protocol/openid-connect";
    }

    /** Follows redirects up to the log-in form, or to the portal's own address, which nobody serves. */
    private HttpResponse<String> follow(HttpResponse<String> answer) {
        for (var hop = 0; hop < MOST_HOPS && answer.statusCode() / 100 == 3; hop++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.toString().startsWith(callback)) {
                return answer;
            }
            answer = get(next);
        }
        return answer;
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var address = request.build().uri();
        var sent = cookies.stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Keycloak marks its cookies Secure also on http://localhost; like a browser there, we send them all the same. */
    private void keep(String header) {
        HttpCookie.parse(header).forEach(cookie -> {
            cookies.removeIf(old ->
                    old.getName().equals(cookie.getName()) && old.getPath().equals(cookie.getPath()));
            if (cookie.getMaxAge() != 0) {
                cookies.add(cookie);
            }
        });
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
