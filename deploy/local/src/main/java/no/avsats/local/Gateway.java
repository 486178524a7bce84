package no.avsats.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one origin, {@code http://localhost:<port>} on loopback. It decides who answers, lets nothing pass that two
 * programs could read differently, and writes no log: what is asked below {@code /ballot} is nobody's business.
 */
public final class Gateway implements AutoCloseable {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("io.vertx");

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(120);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final HostAndPort authority;
    private final OwnAnswer own;
    private final HttpProxy proxy;
    private final Map<Upstream, Integer> upstreams = new ConcurrentHashMap<>();

    private Gateway(Vertx vertx, int port) {
        this.vertx = vertx;
        this.authority = HostAndPort.create("localhost", port);
        this.own = new OwnAnswer(vertx);
        HttpClient client = vertx.createHttpClient(clientOptions(), new PoolOptions().setHttp1MaxSize(256));
        // A web socket would pass the proxy beside its interceptors.
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> connect(client, context))
                .addInterceptor(new Exchange(authority, own));
    }

    /**
     * Answers from now on, with 503 for every upstream that is not known yet or does not listen.
     *
     * @throws CannotStart when something else listens there
     */
    public static Gateway start(int port) {
        QUIET.setLevel(Level.OFF);
        // Without file caching nothing stays in the temporary folder after a kill -9.
        var files = new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setFileSystemOptions(files)
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(2));
        var gateway = new Gateway(vertx, port);
        HttpServer server = vertx.createHttpServer(serverOptions(port)).requestHandler(gateway::handle);
        try {
            await(server.listen());
            return gateway;
        } catch (CannotListen e) {
            gateway.close();
            if (!(e.getCause() instanceof BindException)) throw e;
            throw new CannotStart(
                    "Port %d is taken by another program; stop it or choose another with --port.".formatted(port));
        }
    }

    /** @param port on loopback, from now on until another is named */
    public void send(Upstream upstream, int port) {
        upstreams.put(upstream, port);
    }

    /** What people type, without a slash at the end. */
    public URI origin() {
        return URI.create("http://" + authority);
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private void handle(HttpServerRequest request) {
        try {
            var path = RequestPath.of(request.uri());
            Optional<Refusal> refusal = refusal(request, path);
            if (refusal.isPresent()) {
                own.send(request, refusal.get(), path.isApi());
                return;
            }
            if (request.headers().contains("Expect")) request.response().writeContinue();
            proxy.handle(request);
        } catch (RequestPath.UnclearPath e) {
            own.send(request, Refusal.UNCLEAR_PATH, request.uri().contains("/v1/"));
        }
    }

    private Optional<Refusal> refusal(HttpServerRequest request, RequestPath path) {
        if (request.headers().getAll("Host").size() != 1) return Optional.of(Refusal.NO_HOST);
        if (!authority.toString().equals(request.getHeader("Host"))) {
            return Optional.of(Refusal.otherAuthority(origin().toString()));
        }
        if (!METHODS.contains(request.method())) return Optional.of(Refusal.METHOD);
        if (Route.of(path.decoded()).isEmpty()) return Optional.of(Refusal.NOT_FOUND);
        long limit = BodyLimit.of(path);
        return BodyLimit.declaredOver(limit, request) ? Optional.of(Refusal.tooLarge(limit)) : Optional.empty();
    }

    private Future<HttpClientRequest> connect(HttpClient client, ProxyContext context) {
        RequestPath path = RequestPath.of(context.request().getURI());
        Integer port = upstreams.get(Route.of(path.decoded()).orElseThrow());
        if (port == null) return Future.failedFuture("Not started");
        return client.request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(port, LOOPBACK)));
    }

    /** Line and headers have room for a log-out with its ID token and for the session cookies of all services. */
    private static HttpServerOptions serverOptions(int port) {
        return new HttpServerOptions()
                .setHost(LOOPBACK)
                .setPort(port)
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(16 * 1024)
                .setMaxHeaderSize(48 * 1024)
                .setIdleTimeout((int) SILENCE.toSeconds() + 10)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    private static HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setMaxHeaderSize(64 * 1024)
                .setIdleTimeout((int) SILENCE.toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    private static void await(Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new CannotListen(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new CannotListen(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotListen(e);
        }
    }

    private static final class CannotListen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotListen(Throwable cause) {
            super("The gateway does not answer: " + cause.getMessage(), cause);
        }
    }
}
