package no.avsats.strategy;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Somebody at a browser: keeps cookies, follows nothing by itself, sends forms as our own pages do. */
public final class Browser {

    private final RequestSpecification who;
    private final Map<String, String> cookies = new HashMap<>();

    private Browser(RequestSpecification who) {
        this.who = who;
    }

    public static Browser of(RequestSpecification who) {
        return new Browser(who);
    }

    public static Browser ofNobody() {
        return new Browser(given());
    }

    public Response get(String path, Object... parameters) {
        return kept(request().get(path, parameters));
    }

    public Response post(Map<String, ?> form, String path, Object... parameters) {
        return kept(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(form)
                .post(path, parameters));
    }

    /** The page that a redirect leads to. */
    public Response follow(Response redirect) {
        return get(path(redirect));
    }

    /** Where a redirect leads, without the origin. */
    public static String path(Response redirect) {
        return redirect.then().statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Lets the browser hold a cookie that it got elsewhere. */
    public Browser bring(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** For looking at a page without a log-in. */
    public static String keep(String name, Response page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve(name + ".html"), page.asString());
            return page.asString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private RequestSpecification request() {
        return given().spec(who).redirects().follow(false).cookies(cookies);
    }

    private Response kept(Response response) {
        Cookies set = response.detailedCookies();
        set.forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
