package org.fengqiao.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text of every screen, from {@code messages/<face>/<module>[_zh_HK|_en].properties}. The files without a suffix are Simplified Chinese, the
 * source of the others; a key that one language lacks is shown in the source language, and a guard test fails.
 */
public final class Texts extends AbstractMessageSource {

    private final Map<Locale, Map<String, MessageFormat>> texts;

    private Texts(Map<Locale, Map<String, MessageFormat>> texts) {
        this.texts = texts;
        setAlwaysUseMessageFormat(true);
    }

    static Texts fromClasspath() throws IOException {
        var texts = new HashMap<Locale, Map<String, MessageFormat>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*/*.properties")) {
            var locale = localeOf(String.valueOf(file.getFilename()));
            var properties = new Properties();
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            var byKey = texts.computeIfAbsent(locale, _ -> new HashMap<>());
            for (var key : properties.stringPropertyNames()) {
                var clash = byKey.put(key, new MessageFormat(properties.getProperty(key), locale));
                if (clash != null) {
                    throw new IllegalStateException("Text " + key + " stands in two files, one of them " + file);
                }
            }
        }
        return new Texts(texts);
    }

    private static Locale localeOf(String fileName) {
        if (fileName.endsWith("_zh_HK.properties")) {
            return Languages.HONG_KONG;
        }
        return fileName.endsWith("_en.properties") ? Languages.ENGLISH : Languages.MAINLAND;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var own = texts.getOrDefault(locale, Map.of()).get(code);
        return own != null
                ? own
                : texts.getOrDefault(Languages.MAINLAND, Map.of()).get(code);
    }
}
