package no.avsats.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, which no HTTP library does. */
record RawClient(int port) {

    /** @param request lines without the empty one at the end; "close" is added */
    Answer send(String request) throws IOException {
        return exchange(request.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n", 0);
    }

    Answer get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\nHost: localhost:" + port);
    }

    Answer upgrade(String target, String headers) throws IOException {
        return send("""
                GET %s HTTP/1.1
                Host: localhost:%d
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                %s
                Connection: Upgrade""".formatted(target, port, headers));
    }

    /** @param body sent after the empty line */
    Answer post(String head, String body) throws IOException {
        return exchange(head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body, 0);
    }

    /** @param chunks of 64 KiB each */
    Answer sendChunked(String request, int chunks) throws IOException {
        return exchange(request.strip().replace("\n", "\r\n") + "\r\nTransfer-Encoding: chunked\r\n\r\n", chunks);
    }

    private Answer exchange(String head, int chunks) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (chunks > 0) sendChunks(socket, chunks);
            return Answer.read(socket.getInputStream());
        }
    }

    private static void sendChunks(Socket socket, int chunks) throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < chunks; sent++) socket.getOutputStream().write(chunk);
        socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    record Answer(int status, String head, String body) {
        static Answer read(InputStream in) throws IOException {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int split = text.indexOf("\r\n\r\n");
            if (split < 0) throw new IOException("No answer but: " + text);
            return new Answer(
                    Integer.parseInt(text.substring(9, 12)), text.substring(0, split), text.substring(split + 4));
        }
    }
}
