package org.fengqiao.platform.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Side;
import org.jspecify.annotations.Nullable;

/** The two sides' answers side by side (要素对照), and what is in dispute because of them (争点). */
public record ComparedElements(List<Row> rows, boolean isRespondentSilent) {

    /** How two answers stand to each other. */
    public enum Standing {
        /** 一致. */
        AGREED,
        /** 有争议. */
        DISPUTED,
        /** 还不清楚: one side or both have not said. */
        UNKNOWN
    }

    /** One element with both answers; null where that side has not said. */
    public record Row(
            String code,
            @Nullable String applicant,
            @Nullable String respondent,
            Standing standing) {}

    static ComparedElements of(List<Element> elements) {
        var codes = new TreeSet<String>();
        elements.forEach(element -> codes.add(element.code()));
        var rows = new ArrayList<Row>();
        for (var code : codes) {
            var applicant = answer(elements, code, Side.APPLICANT);
            var respondent = answer(elements, code, Side.RESPONDENT);
            rows.add(new Row(code, applicant, respondent, standing(applicant, respondent)));
        }
        return new ComparedElements(
                List.copyOf(rows), elements.stream().noneMatch(element -> element.side() == Side.RESPONDENT));
    }

    public List<Row> of(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).toList();
    }

    private static Standing standing(@Nullable String applicant, @Nullable String respondent) {
        if (applicant == null || respondent == null) {
            return Standing.UNKNOWN;
        }
        return applicant.equals(respondent) ? Standing.AGREED : Standing.DISPUTED;
    }

    private static @Nullable String answer(List<Element> elements, String code, Side side) {
        return elements.stream()
                .filter(element -> element.side() == side && element.code().equals(code))
                .map(Element::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
