package org.fengqiao.platform.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.flywaydb.core.Flyway;

/** Runs exactly those migrations that an archive names (按备份迁移); newer ones follow at the next start, as in any upgrade. */
final class Migrations {

    private static final String FOLDER = "/db/migration/";
    private static final String GRANTS = "callback/afterMigrate.sql";

    private Migrations() {}

    static void run(Login admin, Collection<String> scripts) throws IOException {
        var folder = Files.createTempDirectory("fengqiao-migrations");
        try {
            for (var script : scripts) {
                layOut(script, folder);
            }
            layOut(GRANTS, folder);
            Flyway.configure()
                    .dataSource(admin.url(), admin.user(), admin.password())
                    .locations("filesystem:" + folder)
                    .defaultSchema("shared")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } finally {
            Disk.deleteTree(folder);
        }
    }

    private static void layOut(String script, Path folder) throws IOException {
        var target = folder.resolve(script).normalize();
        if (!target.startsWith(folder)) {
            throw new FileNotFoundException(script);
        }
        try (var in = Migrations.class.getResourceAsStream(FOLDER + script)) {
            if (in == null) {
                throw new CannotStart("backup-newer-than-program", script);
            }
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        }
    }
}
