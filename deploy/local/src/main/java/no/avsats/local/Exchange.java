package no.avsats.local;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** One request on its way to a service and back. Every rule about it has been checked before. */
final class Exchange implements ProxyInterceptor {

    private final HostAndPort authority;
    private final OwnAnswer own;

    Exchange(HostAndPort authority, OwnAnswer own) {
        this.authority = authority;
        this.own = own;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        RequestPath path = path(context);
        CleanHeaders.request(request.headers(), path.isBallot());
        // Without this the proxy sends the address of the service, and log-ins would return there.
        request.setAuthority(authority);
        var body = new LimitedBody(request.proxiedRequest(), BodyLimit.of(path));
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> refuse(request, body, path));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        CleanHeaders.response(response.headers(), path(context).isBallot());
        if (response.getStatusCode() == 204 || response.getStatusCode() == 304) withoutBody(response);
        return context.sendResponse();
    }

    /** The proxy would announce chunks, which clients may then wait for. */
    private static void withoutBody(ProxyResponse response) {
        response.getBody().stream().resume();
        response.setBody(null);
    }

    private Future<ProxyResponse> refuse(ProxyRequest request, LimitedBody body, RequestPath path) {
        HttpServerRequest incoming = request.release().proxiedRequest();
        Refusal refusal = body.tooLarge() ? Refusal.tooLarge(BodyLimit.of(path)) : Refusal.DOWN;
        own.send(incoming, refusal, path.isApi());
        // The answer is on its way; a future that never completes ends the proxy's own chain.
        return Promise.<ProxyResponse>promise().future();
    }

    private static RequestPath path(ProxyContext context) {
        return RequestPath.of(context.request().proxiedRequest().uri());
    }
}
