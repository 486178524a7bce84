package no.avsats.stack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows redirects and keeps cookies as Chromium does, which takes Keycloak's secure cookies on plain localhost. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private record Cookie(String path, String name) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Cookie, String> cookies = new HashMap<>();

    /** @return the answer that is no redirect, or the redirect to an address that starts so */
    HttpResponse<String> get(URI url, String until) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(url)), until);
    }

    /** Sends the form of the page. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields, String until)
            throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (!form.find()) throw new IOException(page.statusCode() + " has no form: " + page.body());
        return follow(post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields), until);
    }

    HttpResponse<String> post(URI url, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer, String until)
            throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3 && !location(last).toString().startsWith(until))
            last = send(HttpRequest.newBuilder(location(last)));
        return last;
    }

    static URI location(HttpResponse<String> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String path = request.build().uri().getPath();
        String sent = cookies.entrySet().stream()
                .filter(cookie -> path.startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) request.header("Cookie", sent);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        String[] parts = header.split(";\\s*");
        String path = "/";
        for (String part : parts) if (part.startsWith("Path=")) path = part.substring("Path=".length());
        String[] cookie = parts[0].split("=", 2);
        cookies.put(new Cookie(path, cookie[0]), cookie[1]);
    }
}
