package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerbsTest {

    private static final Path LAUNCHER = Path.of("../fengqiao");

    @Test
    void the_launchers_help_names_every_verb_and_no_other() throws IOException {
        var launcher = Files.readString(LAUNCHER);
        var helped = Pattern.compile("(?m)^ {2}\\./fengqiao ([a-z-]+)")
                .matcher(launcher)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var passedOn = new TreeSet<>(Verbs.names());
        passedOn.remove("train");

        assertThat(helped).containsAll(passedOn);
        assertThat(helped)
                .allSatisfy(verb ->
                        assertThat(launcher).containsPattern("(?m)^(?:[a-z-]+ \\| )*" + verb + "(?: \\| [a-z-]+)*\\)"));
    }
}
