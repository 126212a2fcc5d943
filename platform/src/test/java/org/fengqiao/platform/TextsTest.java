package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void the_portal_says_everything_in_three_languages() throws IOException {
        var files = Sources.texts("resources/messages/portal", ".properties");
        for (var path : files.keySet()) {
            if (path.toString().matches(".*_(en|zh_HK)\\.properties")) {
                continue;
            }
            for (var language : List.of("_en", "_zh_HK")) {
                var translated = Path.of(path.toString().replace(".properties", language + ".properties"));
                assertThat(keys(files.getOrDefault(translated, "")))
                        .as(translated.toString())
                        .isEqualTo(keys(files.get(path)));
            }
        }
    }

    @Test
    void no_text_stands_in_a_template() throws IOException {
        assertThat(Sources.holding("\\p{IsHan}", "jte", ".jte")).isEmpty();
    }

    private static Set<String> keys(String properties) throws IOException {
        var read = new Properties();
        read.load(new StringReader(properties));
        return new TreeSet<>(read.stringPropertyNames());
    }
}
