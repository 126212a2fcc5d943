package org.fengqiao.platform.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.shared.PlaceCode;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The packs in force (政策包), read at start: an unknown key or a missing one stops the program and says which file. */
@Service
public class Packs {

    private static final Set<String> KEYS =
            Set.of("name", "number.prefix", "number.pattern", "confidentiality", "performance-notice");

    private final List<Pack> packs = new ArrayList<>();

    Packs() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:place/packs/*.properties")) {
            var fileName = Objects.requireNonNull(file.getFilename());
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            if (!properties.stringPropertyNames().equals(KEYS)) {
                throw new IllegalStateException("Pack " + fileName + " must hold exactly " + KEYS);
            }
            packs.add(new Pack(
                    new PlaceCode(fileName.substring(0, fileName.indexOf('.'))),
                    properties.getProperty("name"),
                    properties.getProperty("number.prefix"),
                    properties.getProperty("number.pattern"),
                    Pack.Confidentiality.valueOf(properties.getProperty("confidentiality")),
                    Boolean.parseBoolean(properties.getProperty("performance-notice"))));
        }
        packs.sort(Comparator.comparing(pack -> pack.place().value()));
    }

    @Bean
    static Rulebook rulebook() {
        return Rulebook.builtIn();
    }

    /** The narrowest pack that a place lies in; the first one where none does. */
    public Pack of(PlaceCode place) {
        return packs.stream()
                .filter(pack -> place.liesWithin(pack.place()))
                .max(Comparator.comparingInt(pack -> pack.place().value().length()))
                .orElse(packs.getFirst());
    }

    public List<Pack> all() {
        return List.copyOf(packs);
    }
}
