package org.fengqiao.platform;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The program, as the tests that read it see it. */
final class Sources {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fengqiao.platform");

    private Sources() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The text of every file below {@code src/main/<folder>} with this ending, by its path. */
    static Map<Path, String> texts(String folder, String ending) throws IOException {
        var texts = new TreeMap<Path, String>();
        try (var paths = Files.walk(Path.of("src/main", folder))) {
            for (var path :
                    paths.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(path, Files.readString(path));
            }
        }
        return texts;
    }

    /** Which of these files hold the pattern, comments of templates aside. */
    static List<Path> holding(String pattern, String folder, String ending) throws IOException {
        var sought = Pattern.compile(pattern);
        return texts(folder, ending).entrySet().stream()
                .filter(file -> sought.matcher(file.getValue().replaceAll("(?s)<%--.*?--%>", ""))
                        .find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
