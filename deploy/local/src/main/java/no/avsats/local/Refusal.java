package no.avsats.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * What the gateway says itself, when no service can or may answer.
 *
 * @param code stable, for machines; the problem's {@code type} is {@code /problems/<code>}
 * @param problem title for machines, English
 * @param title heading for people, Norwegian
 * @param text what to do now, HTML
 */
record Refusal(int status, String code, String problem, String title, String text, Map<String, String> headers) {

    private static final String HOME = "Gå til <a href=\"/\">startsiden</a>.";
    private static final String STYLE = "body{font:17px/1.55 system-ui,sans-serif;color-scheme:light dark}"
            + "main{max-width:38rem;margin:4rem auto;padding:0 1rem}";

    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(sha256(STYLE));

    static final Refusal NOT_FOUND = of(404, "not-found", "Not found", "Siden finnes ikke", HOME);
    static final Refusal UNCLEAR_PATH =
            of(400, "unclear-path", "Path can be read in two ways", "Adressen kan ikke leses", HOME);
    static final Refusal NO_HOST =
            of(400, "one-host-header", "Exactly one Host header is needed", "Adressen kan ikke leses", HOME);
    static final Refusal METHOD = of(405, "method-not-allowed", "Method not allowed", "Det går ikke an her", HOME)
            .with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    static final Refusal DOWN = of(
                    503,
                    "service-not-available",
                    "Service not available, try again",
                    "Vi er straks tilbake",
                    "Denne delen av Avsats starter eller svarer ikke akkurat nå. <a href=\"\">Prøv igjen</a> om litt.")
            .with("Retry-After", "2");

    static Refusal otherAuthority(String origin) {
        String text = "Gå til <a href=\"%1$s/\">%1$s</a>.".formatted(origin);
        return of(421, "other-authority", "Only " + origin + " is answered", "Avsats har en annen adresse", text);
    }

    static Refusal tooLarge(long limit) {
        String text = "Her går det an å sende inntil %d MB.".formatted(limit / 1_000_000);
        return of(413, "body-too-large", "At most " + limit + " bytes", "Det du sendte, er for stort", text);
    }

    String body(boolean api) {
        if (api) {
            return "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                    .formatted(code, problem, status, code);
        }
        return """
                <!doctype html>
                <html lang="nb">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s – Avsats</title>
                <style>%2$s</style>
                </head>
                <body><main><h1>%1$s</h1><p>%3$s</p></main></body>
                </html>
                """.formatted(title, STYLE, text);
    }

    private static Refusal of(int status, String code, String problem, String title, String text) {
        return new Refusal(status, code, problem, title, text, Map.of());
    }

    private Refusal with(String header, String value) {
        return new Refusal(status, code, problem, title, text, Map.of(header, value));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
