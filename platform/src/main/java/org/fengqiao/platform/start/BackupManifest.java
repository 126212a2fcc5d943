package org.fengqiao.platform.start;

import java.util.ArrayList;
import java.util.List;

/**
 * What a back-up holds (备份清单), as the last entry of its archive: one line a thing.
 *
 * @param migrations the scripts that had made the database, as Flyway names them
 */
record BackupManifest(
        String mode, List<String> migrations, List<Table> tables, List<Sequence> sequences, List<Entry> entries) {

    static final String NAME = "manifest";
    private static final String FIRST_LINE = "fengqiao-backup 1";

    /** A table's rows, in the entry {@code db/<name>}; tables come after those they refer to. */
    record Table(String name, String columns) {

        String entry() {
            return "db/" + name;
        }
    }

    record Sequence(String name, long last, boolean called) {}

    record Entry(String sha256, String name) {}

    String text() {
        var lines = new ArrayList<String>();
        lines.add(FIRST_LINE);
        lines.add("mode " + mode);
        migrations.forEach(script -> lines.add("migration " + script));
        tables.forEach(table -> lines.add("table " + table.name() + " " + table.columns()));
        sequences.forEach(
                sequence -> lines.add("sequence " + sequence.name() + " " + sequence.last() + " " + sequence.called()));
        entries.forEach(entry -> lines.add("entry " + entry.sha256() + " " + entry.name()));
        return String.join("\n", lines) + "\n";
    }

    static BackupManifest parse(String text) {
        var lines = text.lines().toList();
        if (!lines.getFirst().equals(FIRST_LINE)) {
            throw new CannotStart("backup-not-ours");
        }
        var mode = "";
        var migrations = new ArrayList<String>();
        var tables = new ArrayList<Table>();
        var sequences = new ArrayList<Sequence>();
        var entries = new ArrayList<Entry>();
        for (var line : lines.subList(1, lines.size())) {
            var words = line.split(" ", 2);
            var rest = words[1].split(" ", words[0].equals("sequence") ? 3 : 2);
            switch (words[0]) {
                case "mode" -> mode = words[1];
                case "migration" -> migrations.add(words[1]);
                case "table" -> tables.add(new Table(rest[0], rest[1]));
                case "sequence" ->
                    sequences.add(new Sequence(rest[0], Long.parseLong(rest[1]), Boolean.parseBoolean(rest[2])));
                case "entry" -> entries.add(new Entry(rest[0], rest[1]));
                default -> throw new CannotStart("backup-not-ours");
            }
        }
        return new BackupManifest(mode, migrations, tables, sequences, entries);
    }
}
