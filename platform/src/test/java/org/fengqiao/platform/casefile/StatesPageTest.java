package org.fengqiao.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** {@code docs/states/casefile.md} is the table of moves; {@code -Dregenerate=true} writes it anew. */
class StatesPageTest {

    private static final Path PAGE = Path.of("../docs/states/casefile.md");

    private final MessageSource words = words();

    @Test
    void the_page_of_states_is_the_table_that_the_program_obeys() throws IOException {
        var page = page();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String page() {
        var text = new StringBuilder("""
                # The stages of a case

                Made from `casefile.Stage.MOVES`; do not edit. `./fengqiao test -Dtest=StatesPageTest -Dregenerate=true` writes it anew.

                ```mermaid
                stateDiagram-v2
                    [*] --> SUBMITTED
                """);
        for (var stage : Stage.values()) {
            text.append("    ").append(stage).append(" : ").append(word(stage)).append('\n');
        }
        for (var move : Stage.MOVES) {
            text.append("    %s --> %s : %s%n".formatted(move.from(), move.to(), word(move.event())));
        }
        for (var stage : Stage.values()) {
            if (stage.isFinal()) {
                text.append("    ").append(stage).append(" --> [*]\n");
            }
        }
        text.append("```\n\n| From | Event | To | By |\n| --- | --- | --- | --- |\n");
        for (var move : Stage.MOVES) {
            text.append("| `%s` %s | `%s` %s | `%s` %s | %s |%n"
                    .formatted(
                            move.from(),
                            word(move.from()),
                            move.event(),
                            word(move.event()),
                            move.to(),
                            word(move.to()),
                            move.by().stream().sorted().map(Hat::name).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private String word(Stage stage) {
        return words.getMessage("Stage." + stage.name(), null, Locale.CHINA);
    }

    private String word(Stage.Event event) {
        return words.getMessage("desk.act.casefile." + event.name().toLowerCase(Locale.ROOT), null, Locale.CHINA);
    }

    private static MessageSource words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:messages/portal/casefile", "classpath:messages/desk/desk");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
