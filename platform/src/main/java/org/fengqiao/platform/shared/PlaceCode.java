package org.fengqiao.platform.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A place (区划代码): 2 digits a province, 4 a city, 6 a county, 9 a street. A longer code lies within its shorter ones. */
public record PlaceCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]([0-9]{2}([0-9]{2}([0-9]{3})?)?)?");

    public PlaceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a place code: " + value);
        }
    }

    public static boolean isPlaceCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** The city in which this place lies; a province's own bodies stand under its code and two zeros. */
    public Region region() {
        return new Region(Integer.parseInt(value.length() >= 4 ? value.substring(0, 4) : value + "00"));
    }

    public boolean liesWithin(PlaceCode wider) {
        return value.startsWith(wider.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
