package no.avsats.bench;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** The generator: two event loops, each with its own connections that stay open. */
final class Load implements AutoCloseable {

    private static final int LOOPS = 2;
    private static final int MOST_CONNECTIONS = 128;
    private static final int MOST_OPEN = 10_000;
    private static final int DIGITS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Loop> loops = Stream.generate(Loop::start).limit(LOOPS).toList();
    private final Machine machine;

    /** A Vert.x of its own, so that the two take turns for certain. */
    private record Loop(Vertx vertx, HttpClient client) {

        static Loop start() {
            var files = new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
            var vertx = Vertx.vertx(new VertxOptions()
                    .setEventLoopPoolSize(1)
                    .setWorkerPoolSize(1)
                    .setFileSystemOptions(files));
            return new Loop(vertx, vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS)));
        }
    }

    Load(Machine machine) {
        this.machine = machine;
    }

    /** Each connection sends its next request when the one before is answered: what the system can do at most. */
    Slice closed(Subject subject, int connections, Duration length) throws InterruptedException {
        var run = new Run(subject);
        long end = System.nanoTime() + length.toNanos();
        for (int i = 0; i < connections; i++) {
            var loop = loops.get(i % LOOPS);
            run.free.acquire();
            loop.vertx.runOnContext(go -> run.again(loop.client, end));
        }
        return run.finished();
    }

    /** Sends at the times of the schedule, whatever the system does: what its users would wait. */
    Slice open(Subject subject, Schedule schedule) throws InterruptedException {
        var run = new Run(subject);
        int next = 0;
        for (var times = schedule.times().iterator(); times.hasNext(); next++) {
            long intended = run.began + times.nextLong();
            long now = System.nanoTime();
            while (now < intended) {
                LockSupport.parkNanos(intended - now);
                now = System.nanoTime();
            }
            var loop = loops.get(next % LOOPS);
            run.free.acquire();
            loop.vertx.runOnContext(go -> run.once(loop.client, intended));
        }
        return run.finished();
    }

    @Override
    public void close() {
        loops.forEach(loop ->
                loop.vertx.close().toCompletionStage().toCompletableFuture().join());
    }

    /** One slice while it is measured. */
    private final class Run {

        private final Subject subject;
        private final Histogram latency = new ConcurrentHistogram(DIGITS);
        private final Histogram lateness = new ConcurrentHistogram(DIGITS);
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        /** What may still be sent; a schedule that is held up by this has its requests timed all the same. */
        private final Semaphore free = new Semaphore(MOST_OPEN);

        private final Machine.Reading before = machine.read();
        private final Duration cpuBefore;
        private final long began = System.nanoTime();

        private Run(Subject subject) {
            this.subject = subject;
            this.cpuBefore = Machine.cpu(subject.processes());
        }

        private void again(HttpClient client, long end) {
            long sent = System.nanoTime();
            if (sent >= end || failure.get() != null) {
                free.release();
                return;
            }
            subject.call().send(client).onComplete(answer -> {
                count(answer, sent);
                again(client, end);
            });
        }

        private void once(HttpClient client, long intended) {
            lateness.recordValue(System.nanoTime() - intended);
            subject.call().send(client).onComplete(answer -> {
                count(answer, intended);
                free.release();
            });
        }

        private void count(AsyncResult<Void> answer, long since) {
            latency.recordValue(System.nanoTime() - since);
            if (answer.failed()) failure.compareAndSet(null, answer.cause());
        }

        private Slice finished() throws InterruptedException {
            if (!free.tryAcquire(MOST_OPEN, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new WrongAnswer(subject.name() + " left requests without an answer");
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            var cpu = Machine.cpu(subject.processes()).minus(cpuBefore);
            var failed = failure.get();
            if (failed != null) throw new IllegalStateException(subject.name() + ": " + failed.getMessage(), failed);
            return new Slice(took, latency, lateness, cpu, before.until(machine.read()));
        }
    }
}
