package no.avsats.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.avsats.local.demo.Demo;
import no.avsats.stack.Addresses;
import no.avsats.stack.Listeners;
import no.avsats.stack.Part;
import no.avsats.stack.Stack;
import no.avsats.stack.StackSettings;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./deploy/up}: starts everything on this machine and keeps it running until Ctrl-C. The gateway comes first,
 * because Keycloak is asked through it; the services come when Keycloak answers there.
 */
public final class Launcher {

    private static final long DISK = 1_500_000_000L;
    private static final Duration DISCOVERY = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The thread that starts is then waiting for the end itself. */
    private static volatile boolean failed;

    private final long begun = System.nanoTime();
    private final Path home;
    private final Options options;
    private final Console console = new Console(System.out);
    private final Closing closing = new Closing();

    private Launcher(Path home, Options options) {
        this.home = home;
        this.options = options;
    }

    /** The system property {@code avsats.home} names the root of the repository; without it, the current folder. */
    public static void main(String[] args) throws InterruptedException {
        try {
            Path home = Path.of(System.getProperty("avsats.home", "")).toAbsolutePath();
            var launcher = new Launcher(home, Options.parse(List.of(args)));
            Thread starting = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher.down(starting), "stop"));
            launcher.up();
            starting.join(); // itself: until Ctrl-C
        } catch (CannotStart e) {
            fail(e.getMessage());
        } catch (IOException | RuntimeException e) {
            fail("Avsats did not start: %s; the logs are in .avsats/stack/log and .avsats/logs.".formatted(reason(e)));
        } catch (InterruptedException e) {
            return; // Ctrl-C while starting: the hook stops what there is
        }
    }

    private void up() throws IOException, InterruptedException {
        DataFolder data = data();
        try {
            start(data);
        } catch (IOException | RuntimeException e) {
            data.mustNotBeFull(); // on a full disk everything fails, in words of its own
            throw e;
        }
    }

    private void start(DataFolder data) throws IOException, InterruptedException {
        Gateway gateway = gateway();
        Stack stack = closing.add(Stack.start(stackSettings(data, gateway)));
        var services = closing.add(new Services(home, data.path(), stack.addresses(), gateway, console::ready));
        Mailbox mailbox = closing.add(Mailbox.open(data.path().resolve("mail")));
        services.mailTo(mailbox.port());
        awaitDiscovery(stack.addresses());
        services.start();
        refuseOutside(stack);
        if (options.demo()) fillDemo(gateway.origin().toString(), stack.addresses());
        List<DemoLogIn> logIns = options.demo() ? DemoLogIn.all() : List.of();
        console.say("Letters go to the mailbox of this machine, 127.0.0.1:%d, and lie in %s."
                .formatted(mailbox.port(), mailbox.folder()));
        console.welcome(gateway.origin(), since(begun), logIns);
    }

    /** As a municipal system would, with a client of its own. */
    private void fillDemo(String origin, Addresses stack) {
        Demo.fill(origin, new Tokens(stack).of("client@" + Demo.OWNER), line -> console.say("  " + line));
    }

    private DataFolder data() throws IOException {
        var data = closing.add(DataFolder.hold(home.resolve(".avsats")));
        data.endLeftovers();
        if (options.fresh()) data.empty();
        data.emptyLogs();
        data.needs(DISK);
        return data;
    }

    private Gateway gateway() {
        long start = System.nanoTime();
        var gateway = closing.add(Gateway.start(options.port()));
        console.ready(new Part("Gateway", since(start), Part.memory(ProcessHandle.current())));
        return gateway;
    }

    private StackSettings stackSettings(DataFolder data, Gateway gateway) {
        return StackSettings.in(data.stack())
                .at(gateway.origin().toString())
                .lasting()
                .telling(console::ready);
    }

    /** Until Keycloak answers where the services will ask it. */
    private static void awaitDiscovery(Addresses stack) throws InterruptedException {
        var discovery = URI.create(stack.issuer() + "/.well-known/openid-configuration");
        var request = HttpRequest.newBuilder(discovery).timeout(DISCOVERY).build();
        long begun = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                if (since(begun).compareTo(DISCOVERY) > 0) throw new IOException("not in a minute");
                Thread.sleep(100);
            }
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + discovery + ".");
        }
    }

    private void refuseOutside(Stack stack) {
        Set<InetSocketAddress> listeners = new HashSet<>(Listeners.of(Set.of(ProcessHandle.current())));
        listeners.addAll(stack.listeners());
        for (InetSocketAddress one : listeners) {
            if (!one.getAddress().isLoopbackAddress()) {
                throw new CannotStart(
                        "%s can be reached from outside this machine, so everything is stopped again.".formatted(one));
            }
        }
    }

    /** In the order opposite to the start. */
    private void down(Thread starting) {
        if (console.hasTold()) console.say("Stopping …");
        long start = System.nanoTime();
        if (!failed) endThe(starting);
        closing.close();
        if (console.hasTold())
            console.say("Stopped after %.1f s.".formatted(since(start).toMillis() / 1000.0));
    }

    /** So that nothing is started while the rest is stopped. */
    private static void endThe(Thread starting) {
        starting.interrupt();
        try {
            starting.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    /** The first line of what was wrong first; a log may follow it. */
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause != null) return reason(cause);
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return first.replaceFirst("[:.]$", "");
    }

    private static void fail(@Nullable String sentence) {
        failed = true;
        System.err.println(sentence);
        System.exit(1);
    }
}
