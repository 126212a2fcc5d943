package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the database server runs as (数据库运行身份). PostgreSQL refuses root: then it runs without root's rights in a user namespace, or,
 * where the machine forbids these, as {@code nobody}.
 *
 * @param prefix what stands before each of its commands
 */
record DatabaseUser(List<String> prefix, boolean ownsItsFiles) {

    private static final String NOBODY = "65534";

    static DatabaseUser forDirectory(Path database) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new DatabaseUser(List.of(), false);
        }
        if (!belongsToNobody(database) && Program.succeeds("unshare", "-U", "true")) {
            return new DatabaseUser(List.of("unshare", "-U"), false);
        }
        return new DatabaseUser(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), true);
    }

    /** Gives a file or directory to this user and makes sure that it can be reached. */
    void give(Path path) {
        if (!ownsItsFiles) {
            return;
        }
        Program.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()), 60);
        var reach = Files.isDirectory(path) ? "-x" : "-r";
        if (!Program.run(command("test", reach, path.toString()), 10).isGood()) {
            throw new CannotStart("home-not-enterable", path);
        }
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    private static boolean belongsToNobody(Path database) {
        try {
            return Files.exists(database) && NOBODY.equals(String.valueOf(Files.getAttribute(database, "unix:uid")));
        } catch (IOException e) {
            throw Disk.refusal(database, e);
        }
    }
}
