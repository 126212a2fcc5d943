package org.fengqiao.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws the answers out of a story that it already gives (建议答案). */
final class Suggesting {

    private static final String MONTHS = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})个半?多?月";
    private static final Pattern COUNTED_MONTHS = Pattern.compile("(\\d{1,2}|[一二两三四五六七八九十]{1,3})个半?多?月");
    private static final Pattern UNPAID = Pattern.compile("(?:欠|没[发给付开]|未[发付]|不[发给]|拖了?|压了?)[^，。；]{0,12}?" + MONTHS
            + "|" + MONTHS + "[^，。；]{0,6}?(?:没[发给付开有拿领]|未[发付]|不[发给]|没拿到|的?工资(?:没|未|都没|一直没))");
    private static final Pattern STARTED = Pattern.compile(
            "^[^，。；]{0,14}?(?:入职|进入|进厂|进了?|到[^，。；]{2,24}?(?:工作|上班|做|干|当|任|打工|从事|公司|厂|酒店)|开始(?:上班|工作|干|在)|来[^，。；]{2,20}?(?:上班|工作|干|打工)|在[^，。；]{2,24}?(?:做|干|上班|工作|当|打工)|雇|招聘|叫我|上班)");
    private static final Pattern ENDED = Pattern.compile(
            "^[^，。；]{0,14}?(?:离职|离开|辞职|辞退|开除|解除|终止|通知[^，。；]{0,6}离职|被裁|裁员|劝退|不让[^，。；]{0,4}(?:来|干|上班)|停产|完工|停工|走了|不干了|注销)");
    private static final Pattern STILL = Pattern.compile(
            "还在(?:这|那|公司|厂|单位|上班|干|做|岗)|仍在(?:职|岗|公司|上班|工作)|(?:至今|现在|目前)[^，。；]{0,6}(?:在职|在岗|在[^，。；]{1,8}(?:上班|干|工作))|没有?离职");

    Suggestions from(Story story, Map<Element, ElementSpan> facts, List<AmountSpan> amounts, List<DateSpan> dates) {
        var grounds = new ArrayList<Ground>();
        var wage = amount(amounts, AmountRole.WAGE, Question.MONTHLY_WAGE, grounds);
        var months = months(story, grounds);
        var said = amount(amounts, AmountRole.OWED, Question.OWED, grounds);
        var owed = said;
        String arithmetic = null;
        if (said == null && wage != null && months != null) {
            owed = wage * months;
            arithmetic = "%s × %d = %s".formatted(yuan(wage), months, yuan(owed));
        }
        var started = date(story, dates, STARTED, Question.STARTED_ON, grounds);
        var ended = date(story, dates, ENDED, Question.ENDED_ON, grounds);
        var contract = contract(facts, grounds);
        var reason = reason(facts, grounds);
        var still = still(story, ended, reason, grounds);
        return new Suggestions(wage, months, owed, arithmetic, started, ended, still, contract, reason, grounds);
    }

    private static @Nullable Long amount(
            List<AmountSpan> amounts, AmountRole role, Question question, List<Ground> grounds) {
        for (var amount : amounts) {
            var fen = amount.fen();
            if (amount.role() == role && fen != null) {
                grounds.add(new Ground(question, amount.from(), amount.to(), amount.text()));
                return fen;
            }
        }
        return null;
    }

    private static @Nullable Integer months(Story story, List<Ground> grounds) {
        if (!story.has('月')) {
            return null;
        }
        var match = UNPAID.matcher(story.text());
        while (match.find()) {
            var counted = COUNTED_MONTHS.matcher(match.group());
            var months = counted.find()
                    ? Numeral.read(counted.group(1)).map(value -> value.middle().intValue())
                    : Optional.<Integer>empty();
            if (months.isPresent() && months.get() > 0) {
                grounds.add(ground(story, Question.UNPAID_MONTHS, match.start(), match.end()));
                return months.get();
            }
        }
        return null;
    }

    private static @Nullable PartialDay date(
            Story story, List<DateSpan> dates, Pattern after, Question question, List<Ground> grounds) {
        for (var date : dates) {
            var at = story.at(date.to());
            var rest = story.text().substring(at, Math.min(story.text().length(), at + 40));
            if (date.day() != null && after.matcher(rest).find()) {
                grounds.add(new Ground(question, date.from(), date.to(), date.text()));
                return date.day();
            }
        }
        return null;
    }

    private static @Nullable Boolean contract(Map<Element, ElementSpan> facts, List<Ground> grounds) {
        var without = facts.get(Element.NO_CONTRACT);
        var with = facts.get(Element.CONTRACT);
        var span = without == null ? with : with == null ? without : null;
        if (span == null) {
            return null;
        }
        grounds.add(new Ground(Question.CONTRACT, span.from(), span.to(), span.text()));
        return without == null;
    }

    private static @Nullable EndReason reason(Map<Element, ElementSpan> facts, List<Ground> grounds) {
        for (var reason : List.of(EndReason.FORCED_RESIGN, EndReason.DISMISSED, EndReason.RESIGNED)) {
            var span = facts.get(Element.valueOf(reason.name()));
            if (span != null) {
                grounds.add(new Ground(Question.END_REASON, span.from(), span.to(), span.text()));
                return reason;
            }
        }
        return null;
    }

    private static @Nullable Boolean still(
            Story story, @Nullable PartialDay ended, @Nullable EndReason reason, List<Ground> grounds) {
        if (ended != null || reason != null) {
            grounds.stream()
                    .filter(ground -> ground.answers() == Question.ENDED_ON || ground.answers() == Question.END_REASON)
                    .findFirst()
                    .ifPresent(ground -> grounds.add(
                            new Ground(Question.STILL_EMPLOYED, ground.from(), ground.to(), ground.text())));
            return false;
        }
        var match = STILL.matcher(story.text());
        if (match.find()) {
            grounds.add(ground(story, Question.STILL_EMPLOYED, match.start(), match.end()));
            return true;
        }
        return null;
    }

    private static Ground ground(Story story, Question question, int from, int to) {
        return new Ground(question, story.from(from), story.to(to), story.given(from, to));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
