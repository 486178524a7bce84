package no.avsats.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports by name, the same ones as last time where they are still free. They lie below the range from which
 * operating systems take ports for outgoing connections, so a port stays free until its owner starts.
 */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private final Map<String, String> ports = new TreeMap<>();
    private final Path file;

    private Ports(Path file) {
        this.file = file;
    }

    /** @param file where the ports are remembered */
    public static Ports in(Path file) throws IOException {
        var ports = new Ports(file);
        ports.ports.putAll(PropertyFile.read(file));
        return ports;
    }

    /** The port of this name; remembered. */
    public int of(String name) throws IOException {
        String last = ports.get(name);
        if (last != null && free(Integer.parseInt(last))) return Integer.parseInt(last);
        ports.put(name, String.valueOf(another()));
        PropertyFile.write(file, ports);
        return Integer.parseInt(ports.get(name));
    }

    private int another() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!ports.containsValue(String.valueOf(port)) && free(port)) return port;
        }
    }

    private static boolean free(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
