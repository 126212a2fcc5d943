package org.fengqiao.law.entitlement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;

/** Cases told in a row each: a name, a claim, a day, what is told as a document tells it, and what a test compares. */
final class ToldCases {

    private ToldCases() {}

    /** @param cells what follows the facts */
    record Told(String name, ClaimType type, LocalDate asOf, EmploymentFacts facts, List<String> cells) {}

    static List<Told> in(String resource) {
        try (var in = Objects.requireNonNull(ToldCases.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> told(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(String[] cells) {
        return new Told(
                cells[0],
                ClaimType.of(cells[1]).orElseThrow(() -> new IllegalArgumentException(cells[1])),
                LocalDate.parse(cells[2]),
                facts(cells[3]),
                Arrays.asList(cells).subList(4, cells.length));
    }

    private static EmploymentFacts facts(String told) {
        var facts = EmploymentFacts.unknown();
        for (var part : told.split(" ", -1)) {
            var pair = part.split("=", 2);
            var input = Input.of(pair[0]).orElseThrow(() -> new IllegalArgumentException(pair[0]));
            facts = facts.with(input, input == Input.WAGES ? wages(pair[1]) : read(input, pair[1]));
        }
        return facts;
    }

    private static Object read(Input input, String text) {
        return switch (input.kind().read(text)) {
            case InputKind.Read.Value(var value) -> value;
            case InputKind.Read.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    /** {@code 2015-11:4445,2016-01:6854-2475,2016-04:3865*0.5,2016-05:3000/1000}: a month, its pay, what of it does not count, its share, what was paid of it. */
    private static List<MonthPay> wages(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split(",", -1)).map(ToldCases::month).toList());
    }

    private static MonthPay month(String text) {
        var paid = text.substring(text.indexOf(':') + 1).split("/", 2);
        var share = paid[0].split("\\*", 2);
        var sums = share[0].split("-", 2);
        return new MonthPay(
                text.contains(":") ? YearMonth.parse(text.substring(0, text.indexOf(':'))) : null,
                Money.ofYuan(sums[0]),
                paid.length > 1 ? Money.ofYuan(paid[1]) : null,
                sums.length > 1 ? Money.ofYuan(sums[1]) : Money.ZERO,
                share.length > 1 ? new BigDecimal(share[1]) : null);
    }
}
