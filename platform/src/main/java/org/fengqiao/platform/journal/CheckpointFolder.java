package org.fengqiao.platform.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code checkpoints} of the home, outside the database: {@code 00000001.txt} and its signature {@code 00000001.sig}. */
@Component
class CheckpointFolder {

    private final Path folder;
    private final CheckpointKey key;

    CheckpointFolder(@Value("${fengqiao.home}") Path home, CheckpointKey key) {
        this.folder = home.resolve("checkpoints");
        this.key = key;
    }

    void write(Checkpoint checkpoint) {
        var text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
        // The signature first: a text without one was tampered with.
        write(
                name(checkpoint.number()) + ".sig",
                HexFormat.of().formatHex(key.sign(text)).getBytes(StandardCharsets.US_ASCII));
        write(name(checkpoint.number()) + ".txt", text);
    }

    Optional<Checkpoint> newest() {
        var numbers = numbers();
        return numbers.isEmpty() ? Optional.empty() : read(numbers.getLast());
    }

    /** The numbers of all that are there, in order. */
    List<Long> numbers() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{8,}\\.txt"))
                    .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if it is no checkpoint, or not signed by us. */
    Optional<Checkpoint> read(long number) {
        try {
            var text = Files.readAllBytes(folder.resolve(name(number) + ".txt"));
            var signature = folder.resolve(name(number) + ".sig");
            return Files.exists(signature)
                            && key.verifies(
                                    text,
                                    HexFormat.of()
                                            .parseHex(
                                                    Files.readString(signature).strip()))
                    ? Optional.of(Checkpoint.of(new String(text, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(long number) {
        return "%08d".formatted(number);
    }

    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "checkpoint", ".new");
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
