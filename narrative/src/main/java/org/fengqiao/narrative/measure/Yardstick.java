package org.fengqiao.narrative.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.narrative.ClaimSpan;
import org.fengqiao.narrative.ClaimType;
import org.fengqiao.narrative.Element;
import org.fengqiao.narrative.Reader;

/**
 * An outside yardstick (外部标尺): sentences of judgments with the labels of a competition, mapped where they correspond to claims and
 * facts. Judgments speak otherwise than people in trouble do; what is measured is whether the words are known.
 */
public final class Yardstick {

    /** A label of the competition that corresponds to what is read here. */
    public enum Label {
        /** 解除劳动关系. */
        LB1,
        /** 支付工资. */
        LB2,
        /** 支付经济补偿金. */
        LB3,
        /** 未支付足额劳动报酬. */
        LB4,
        /** 存在劳动关系. */
        LB5,
        /** 未签订劳动合同. */
        LB6,
        /** 签订劳动合同. */
        LB7,
        /** 支付加班工资. */
        LB8,
        /** 支付未签订劳动合同二倍工资赔偿. */
        LB9,
        /** 支付工伤赔偿. */
        LB10
    }

    private static final Set<Element> ENDED = EnumSet.of(Element.DISMISSED, Element.RESIGNED, Element.FORCED_RESIGN);
    private static final Set<ClaimType> ENDS = EnumSet.of(ClaimType.TERMINATE, ClaimType.UNLAWFUL_TERM);
    private static final Map<ClaimType, Label> CLAIMS = Map.of(
            ClaimType.WAGE, Label.LB2,
            ClaimType.SEVERANCE, Label.LB3,
            ClaimType.RELATION, Label.LB5,
            ClaimType.OVERTIME, Label.LB8,
            ClaimType.ANNUAL_LEAVE, Label.LB8,
            ClaimType.DOUBLE_WAGE, Label.LB9,
            ClaimType.INJURY, Label.LB10);
    private static final Map<Element, Label> FACTS = Map.of(
            Element.ARREARS, Label.LB4,
            Element.NO_CONTRACT, Label.LB6,
            Element.CONTRACT, Label.LB7);

    /** A sentence that only says what the law is. */
    private static final Pattern LAW = Pattern.compile(
            "《[^》]{4,40}(?:法|条例|规定|解释|办法)[^》]{0,12}》[^。]{0,10}第[^。]{1,10}条|本委?院?认为，.{0,8}劳动者|^用人单位(?:自|应当|未|与)|劳动合同法第");
    /** A court refuses, doubts or lists: nothing is to be paid. */
    private static final Pattern REFUSED = Pattern.compile(
            "不予支持|驳回|(?:无需|无须|不应|不应当|不需|不再|不同意|拒绝|不予|不)(?:再)?(?:支付|给付|向)|是否(?:应|存在|需|已|有)|焦点|证据|证明|没有(?:事实|法律)|无(?:事实|法律)|不属于|于法无据|不服");
    /** A word of pay alone is in every second sentence of a judgment: it must be to be paid, and how much. */
    private static final Pattern WAGES_DUE = Pattern.compile(
            "(?:支付|给付|补发|发放|偿还|要求|请求|判令)[^。；]{0,60}(?<!加班|年休假|休假|倍)(?:工资|劳动报酬|劳务费|报酬)(?!差额|标准)[^，。；]{0,14}\\d");

    private final Reader reader;
    private final LocalDate asOf;
    private final Map<Label, Score> scores = new EnumMap<>(Label.class);
    private final List<String> misses = new ArrayList<>();

    public Yardstick(Reader reader, LocalDate asOf) {
        this.reader = reader;
        this.asOf = asOf;
    }

    /** Counts one sentence with the labels it has, those that correspond to nothing left out. */
    public void add(String sentence, Set<Label> gold) {
        var found = labels(sentence);
        for (var label : Label.values()) {
            if (gold.contains(label) || found.contains(label)) {
                var score = !found.contains(label) ? Score.MISSED : gold.contains(label) ? Score.RIGHT : Score.TOO_MANY;
                scores.merge(label, score, Score::plus);
                if (!score.equals(Score.RIGHT)) {
                    misses.add(
                            "%s %s %s".formatted(label, score.equals(Score.MISSED) ? "missed" : "too many", sentence));
                }
            }
        }
    }

    private Set<Label> labels(String sentence) {
        var labels = EnumSet.noneOf(Label.class);
        var reading = reader.read(sentence, asOf);
        if (LAW.matcher(sentence).find()) {
            return labels;
        }
        var claims = REFUSED.matcher(sentence).find() ? List.<ClaimSpan>of() : reader.claimsSpokenOf(sentence);
        claims.forEach(claim -> {
            if (CLAIMS.containsKey(claim.type())
                    && (claim.type() != ClaimType.WAGE
                            || WAGES_DUE.matcher(sentence).find())) {
                labels.add(CLAIMS.get(claim.type()));
            }
        });
        reading.elements().forEach(span -> {
            if (FACTS.containsKey(span.element())) {
                labels.add(FACTS.get(span.element()));
            }
        });
        if (claims.stream().map(ClaimSpan::type).anyMatch(ENDS::contains)
                || ENDED.stream().anyMatch(reading::has)) {
            labels.add(Label.LB1);
        }
        return labels;
    }

    /** All labels together. */
    public Score total() {
        return scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
    }

    /** Sentences that were labeled otherwise, one a line, the label first. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** The score of each label and of all together, one a line. */
    public String table() {
        var table = new StringBuilder();
        scores.forEach((label, score) -> table.append(row(label.name(), score)));
        return table.append(row("all", total())).toString();
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-5s right %4d  too many %4d  missed %4d  F1 %.3f%n",
                name,
                score.right(),
                score.tooMany(),
                score.missed(),
                score.f1());
    }
}
