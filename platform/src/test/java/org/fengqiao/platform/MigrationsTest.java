package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{3,4})_(\\d{2})__[a-z0-9_]+\\.sql");

    @Test
    void a_number_is_used_once_and_belongs_to_one_module() throws IOException {
        var moduleOfSeries = new HashMap<String, Path>();
        var used = new HashMap<String, Path>();
        for (var path : migrations()) {
            var name = NAME.matcher(path.getFileName().toString());
            assertThat(name.matches()).as(path.toString()).isTrue();
            assertThat(used.put(name.group(1) + "_" + name.group(2), path))
                    .as("the same number as " + path)
                    .isNull();
            var module = moduleOfSeries.putIfAbsent(name.group(1), path.getParent());
            assertThat(module == null ? path.getParent() : module).isEqualTo(path.getParent());
        }
        assertThat(used).isNotEmpty();
    }

    private static List<Path> migrations() throws IOException {
        return Sources.texts("resources/db/migration", ".sql").keySet().stream()
                .filter(path -> !path.toString().contains("/callback/"))
                .toList();
    }
}
