package no.avsats.strategy.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.avsats.frame.Language;

/**
 * Published pages as bytes, sent again without asking the database: many read them at once, and they are the same for
 * everybody who reads the same language, logged in or not.
 */
@ApplicationScoped
class ReadyPages {

    /** Until another replica's edition, or another name of a school, is looked for. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** At most until it is seen. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    /** Bytes in all. */
    private static final long MOST = 16_000_000;

    /** Before every check, because reading what is published needs none; Quarkus runs higher numbers first. */
    private static final int EARLY = 2000;

    private static final String TYPE = "text/html;charset=UTF-8";

    /** Kept by whoever wants, and asked about each time. */
    private static final String CACHING = "no-cache";

    private static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private final Cache<Key, Kept> pages = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST)
            .weigher((Key key, Kept kept) -> kept.page.size())
            .build();

    private record Key(String path, String language) {
        static Key of(RoutingContext request) {
            return new Key(request.request().path(), Language.of(request));
        }
    }

    private record Kept(ReadyPage page, long until, AtomicBoolean renewed) {
        static Kept of(ReadyPage page) {
            return new Kept(page, System.nanoTime() + FRESH.toNanos(), new AtomicBoolean());
        }

        /** For one reader of a page that gets old: that one renders it anew while the others read it as it is. */
        boolean isToRenew() {
            return System.nanoTime() - until > 0 && renewed.compareAndSet(false, true);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, EARLY);
    }

    /** Keeps what was rendered for this request, and answers with it. */
    Response keep(RoutingContext request, String html) {
        var page = ReadyPage.of(html);
        if (request.request().query() == null) {
            pages.put(Key.of(request), Kept.of(page));
        }
        return Response.ok(dress(request, page).getBytes(), TYPE).build();
    }

    /** A new edition changes the pages of the older ones and of the strategies below. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Edition published) {
        pages.invalidateAll();
    }

    private void answer(RoutingContext request) {
        find(request).ifPresentOrElse(page -> send(request, page), request::next);
    }

    private Optional<ReadyPage> find(RoutingContext request) {
        var asked = request.request();
        if (asked.method() != HttpMethod.GET
                || asked.query() != null
                || !asked.path().startsWith("/strategy/published/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(pages.getIfPresent(Key.of(request)))
                .filter(kept -> !kept.isToRenew())
                .map(Kept::page);
    }

    private static void send(RoutingContext request, ReadyPage page) {
        var body = dress(request, page);
        if (page.tag().equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            request.response().setStatusCode(304).end();
            return;
        }
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, TYPE).end(body);
    }

    /** Sets the headers for the bytes that this reader takes. */
    private static Buffer dress(RoutingContext request, ReadyPage page) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packed = accepted != null && accepted.contains("gzip");
        request.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, packed ? "gzip" : "identity")
                .putHeader(HttpHeaders.ETAG, page.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, CACHING)
                .putHeader(HttpHeaders.VARY, VARY);
        return packed ? page.packed() : page.html();
    }
}
