package org.fengqiao.platform.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The place's own virus scanner (杀毒适配), asked over the INSTREAM command of the clamd protocol. Where none is set, only what {@link Inspection} itself
 * recognizes is refused.
 */
@Component
class VirusScanner {

    private static final int MILLISECONDS = 20_000;
    private static final int CHUNK = 64 * 1024;
    private static final int CLAMD_PORT = 3310;

    private final String address;

    /** @param address {@code host} or {@code host:port}; empty: none */
    VirusScanner(@Value("${fengqiao.virus-scanner:}") String address) {
        this.address = address;
    }

    /** @throws UncheckedIOException if the scanner that is set does not answer: a file nobody looked at is not taken */
    boolean findsHarm(byte[] content) {
        if (address.isEmpty()) {
            return false;
        }
        var parts = address.split(":", 2);
        try (var socket = new Socket()) {
            var port = parts.length == 2 ? Integer.parseInt(parts[1]) : CLAMD_PORT;
            socket.connect(new InetSocketAddress(parts[0], port), MILLISECONDS);
            socket.setSoTimeout(MILLISECONDS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.contains("FOUND");
        } catch (IOException e) {
            throw new UncheckedIOException("Virus scanner does not answer", e);
        }
    }
}
