package no.avsats.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where processes listen, as Linux tells it under {@code /proc}. */
public final class Listeners {

    private static final String LISTENING = "0A";
    private static final int WORD = 4;

    private Listeners() {}

    /** Of the processes and all their descendants. */
    public static Set<InetSocketAddress> of(Collection<ProcessHandle> processes) {
        Set<String> sockets = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> sockets(process.pid()).stream())
                .collect(Collectors.toSet());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(field -> field[3].equals(LISTENING) && sockets.contains("socket:[" + field[9] + "]"))
                .map(field -> address(field[1]))
                .collect(Collectors.toSet());
    }

    private static Set<String> sockets(long pid) {
        Set<String> sockets = new HashSet<>();
        try (var open = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path each : open) sockets.add(Files.readSymbolicLink(each).toString());
        } catch (IOException gone) {
            return sockets;
        }
        return sockets;
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream().skip(1) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code 0100007F:1F90}: 127.0.0.1:8080. Each word of four bytes is turned round. */
    private static InetSocketAddress address(String text) {
        String[] parts = text.split(":");
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) turned[i] = bytes[i / WORD * WORD + WORD - 1 - i % WORD];
        try {
            return new InetSocketAddress(InetAddress.getByAddress(turned), Integer.parseInt(parts[1], 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
