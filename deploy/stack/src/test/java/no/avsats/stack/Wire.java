package no.avsats.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands in for the gateway: passes what comes to the public port on to Keycloak, byte by byte. */
final class Wire implements AutoCloseable {

    private final ServerSocket from;
    private final int to;

    Wire(int from, int to) throws IOException {
        this.from = new ServerSocket(from, 50, InetAddress.getLoopbackAddress());
        this.to = to;
        Thread.ofVirtual().start(this::listen);
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    private void listen() {
        while (!from.isClosed()) {
            try {
                Socket near = from.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                Thread.ofVirtual().start(() -> pass(near, far));
                Thread.ofVirtual().start(() -> pass(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket in, Socket out) {
        try (in;
                out) {
            in.getInputStream().transferTo(out.getOutputStream());
        } catch (IOException closed) {
            // the other direction has ended
        }
    }
}
