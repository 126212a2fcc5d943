package org.fengqiao.platform.web;

import java.util.List;
import java.util.Locale;

/** The languages a reader can choose on the portal (语言). */
public final class Languages {

    public static final Locale MAINLAND = Locale.forLanguageTag("zh-CN");
    public static final Locale HONG_KONG = Locale.forLanguageTag("zh-HK");
    public static final Locale ENGLISH = Locale.ENGLISH;

    public static final List<Locale> ALL = List.of(MAINLAND, HONG_KONG, ENGLISH);

    private Languages() {}

    /** The nearest of ours to what a browser asks for. */
    static Locale nearest(Locale asked) {
        if (asked.getLanguage().equals("en")) {
            return ENGLISH;
        }
        return switch (asked.getCountry()) {
            case "HK", "MO", "TW" -> HONG_KONG;
            default -> MAINLAND;
        };
    }
}
