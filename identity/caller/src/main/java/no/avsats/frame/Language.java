package no.avsats.frame;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a request: asked for with {@code ?language=}, remembered in a cookie, else the browser's, else bokmål. */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "language";

    /** Complete interface languages, the default first. */
    public static final List<String> OFFERED = List.of("nb", "nn", "sv", "en");

    private static final String COOKIE = "avsats-language";

    private final RoutingContext request;

    /** @param name of the language in itself */
    public record Choice(String tag, String name, boolean current) {}

    Language(RoutingContext request) {
        this.request = request;
    }

    /** As {@link #current()}, where the request is at hand. */
    public static String of(RoutingContext request) {
        return new Language(request).current();
    }

    /** A language tag out of those offered. */
    public String current() {
        return asked().or(this::remembered).or(this::browsers).orElse(OFFERED.getFirst());
    }

    public Locale locale() {
        return Locale.forLanguageTag(current());
    }

    public List<Choice> choices() {
        return List.of(
                choice("nb", "Bokmål"), choice("nn", "Nynorsk"), choice("sv", "Svenska"), choice("en", "English"));
    }

    /** Remembers the language that was asked for, for a year. */
    void remember() {
        asked().ifPresent(language -> request.response()
                .addCookie(Cookie.cookie(COOKIE, language)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(Duration.ofDays(365).toSeconds())));
    }

    private Choice choice(String tag, String name) {
        return new Choice(tag, name, tag.equals(current()));
    }

    private Optional<String> asked() {
        if (request.request().query() == null) {
            return Optional.empty();
        }
        return request.queryParam(PARAMETER).stream().filter(OFFERED::contains).findFirst();
    }

    private Optional<String> remembered() {
        if (!has(HttpHeaders.COOKIE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .filter(OFFERED::contains);
    }

    private Optional<String> browsers() {
        if (!has(HttpHeaders.ACCEPT_LANGUAGE)) {
            return Optional.empty();
        }
        return request.acceptableLanguages().stream()
                .map(language -> language.tag().equals("no") ? "nb" : language.tag())
                .filter(OFFERED::contains)
                .findFirst();
    }

    /** Published pages are asked for often: what is not there is not taken apart. */
    private boolean has(CharSequence header) {
        return request.request().headers().contains(header);
    }
}
