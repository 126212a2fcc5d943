package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that runs on a directory (数据库主进程), as it wrote itself down there. */
record Postmaster(long pid, int port) {

    private static final int LINE_OF_PORT = 3;

    static Optional<Postmaster> of(Path data) throws IOException {
        return written(data).filter(Postmaster::isAlive);
    }

    /**
     * Removes the note of a killed server whose number went to another process since: PostgreSQL would take that for itself. Otherwise the note
     * stays, because PostgreSQL learns from it whether children of the killed one are still writing.
     */
    static void forgetStranger(Path data) throws IOException {
        var left = written(data);
        if (left.isPresent() && ProcessHandle.of(left.get().pid()).isPresent()) {
            Files.delete(noteIn(data));
        }
    }

    private static Optional<Postmaster> written(Path data) throws IOException {
        if (!Files.exists(noteIn(data))) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(noteIn(data));
        return lines.size() <= LINE_OF_PORT
                ? Optional.empty()
                : Optional.of(new Postmaster(
                        Long.parseLong(lines.getFirst().trim()),
                        Integer.parseInt(lines.get(LINE_OF_PORT).trim())));
    }

    private static Path noteIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
