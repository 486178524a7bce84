package no.avsats.local;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body without a declared length that fails once it grows over its limit; the rest is thrown away. */
final class LimitedBody implements ReadStream<Buffer> {

    private final HttpServerRequest source;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failure;

    LimitedBody(HttpServerRequest source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean tooLarge() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (tooLarge()) return;
        seen += part.length();
        if (!tooLarge()) {
            handler.handle(part);
            return;
        }
        if (failure != null) failure.handle(new IllegalStateException("Body over " + limit + " bytes"));
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
