package no.avsats.assessment.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server on a real socket that takes letters, or accepts a connection and says nothing until it is woken. */
final class MailServer implements AutoCloseable {

    /** Milliseconds, as from another machine: the mailer sometimes misses a greeting that is there before it listens. */
    private static final long GREETS_AFTER = 50;

    private final ServerSocket socket;
    private final CountDownLatch awake;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    private MailServer(int port, boolean silent) {
        // the server before this one may still be on its way out
        socket = await().ignoreExceptionsInstanceOf(BindException.class)
                .until(() -> new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), ServerSocket::isBound);
        awake = new CountDownLatch(silent ? 1 : 0);
        Thread.ofVirtual().start(this::accept);
    }

    static MailServer taking(int port) {
        return new MailServer(port, false);
    }

    static MailServer silent(int port) {
        return new MailServer(port, true);
    }

    void wake() {
        awake.countDown();
    }

    /** As they came, with their headers. */
    List<String> letters() {
        return letters;
    }

    int connections() {
        return connections.size();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
            awake.await();
            Thread.sleep(GREETS_AFTER);
            say(connection, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    say(connection, "354 go on");
                    letters.add(read(in));
                }
                say(connection, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(Socket connection, String reply) throws IOException {
        connection.getOutputStream().write((reply + "\r\n").getBytes(UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (var connection : connections) connection.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
