package org.fengqiao.platform.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.platform.shared.PlaceCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The divisions of the provinces served (行政区划), statistical codes of 2023. Kept in memory: a few thousand rows that every page reads. */
@Service
public class Divisions {

    private static final String UNNAMED_CITY = "市辖区";

    private final NavigableMap<String, Division> byCode = new TreeMap<>();

    Divisions() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("place/divisions.csv").getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> byCode.put(row[0], new Division(new PlaceCode(row[0]), row[1])));
        }
    }

    public Optional<Division> find(PlaceCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    /** The divisions directly beneath one, by code. */
    public List<Division> beneath(PlaceCode code) {
        int digits = code.value().length() >= 6 ? 9 : code.value().length() + 2;
        return within(code).stream()
                .filter(division -> division.code().value().length() == digits)
                .toList();
    }

    /** {@code 广州市番禺区石楼镇}. */
    public String fullName(PlaceCode code) {
        var name = new StringBuilder();
        for (int digits : new int[] {2, 4, 6, 9}) {
            if (digits <= code.value().length()) {
                var division = byCode.get(code.value().substring(0, digits));
                if (division != null
                        && !division.name().equals(UNNAMED_CITY)
                        && (digits > 2 || code.value().length() == 2)) {
                    name.append(division.name());
                }
            }
        }
        return name.toString();
    }

    /** The street or county within a place that a text names, the longest name first; empty if none or several are named. */
    public Optional<Division> named(String text, PlaceCode within) {
        var hits = new ArrayList<Division>();
        for (var division : within(within)) {
            int digits = division.code().value().length();
            if (digits >= 6 && text.contains(division.name())) {
                hits.add(division);
            }
        }
        var streets =
                hits.stream().filter(hit -> hit.code().value().length() == 9).toList();
        var narrowest = streets.isEmpty() ? hits : streets;
        return narrowest.size() == 1 ? Optional.of(narrowest.getFirst()) : Optional.empty();
    }

    private List<Division> within(PlaceCode code) {
        return List.copyOf(
                byCode.subMap(code.value(), false, code.value() + "~", false).values());
    }
}
