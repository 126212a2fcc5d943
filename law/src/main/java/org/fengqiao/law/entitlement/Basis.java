package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.fengqiao.law.Working;
import org.jspecify.annotations.Nullable;

/** What one claim is computed from (计算依据): the facts, the rules, the steps taken so far, and what is still wanted. */
final class Basis extends Told {

    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Set<Input> wanted = EnumSet.noneOf(Input.class);
    private final List<Trace> steps = new ArrayList<>();
    private final boolean formulaAsked;
    private boolean takesPaidOff = true;

    Basis(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {
        this(rulebook, facts, asOf, false);
    }

    /** @param formulaAsked the inputs were given for this one claim */
    Basis(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf, boolean formulaAsked) {
        super(facts);
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.formulaAsked = formulaAsked;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** A number given in place of the one that would be derived; the trace says so. */
    Optional<Figure> given(Input input) {
        var number = number(input);
        if (number == null) {
            return Optional.empty();
        }
        steps.add(Trace.note("given", "#" + input.code(), Input.written(number)));
        return Optional.of(Figure.exactly(number));
    }

    /** A sum given in place of the one that would be derived; the trace says so. */
    Optional<Figure> givenMoney(Input input) {
        var money = money(input);
        if (money == null) {
            return Optional.empty();
        }
        steps.add(Trace.note("given", "#" + input.code(), money));
        return Optional.of(Figure.exactly(money));
    }

    /** A multiple or share given in place of the usual one; the trace says so, once. Null where none is given. */
    @Nullable
    BigDecimal multiple() {
        boolean isNew = !wasRead(Input.MULTIPLE);
        var given = number(Input.MULTIPLE);
        if (given != null && isNew) {
            steps.add(Trace.note("given", "#" + Input.MULTIPLE.code(), Input.written(given)));
        }
        return given;
    }

    /** Inputs that nobody tells of an employment in everyday words, but gives to a formula. */
    private static final Set<Input> OF_FORMULAS =
            EnumSet.of(Input.BASE, Input.YEARS, Input.MONTHS, Input.AVERAGE_WAGE, Input.LAST_MONTH_WAGE);

    /** Whether an unknown ground of the claim is supposed to be there; then it is said, and asked for. */
    boolean supposesTheGround(Input ground) {
        boolean supposes = formulaAsked || OF_FORMULAS.stream().anyMatch(facts()::knows);
        if (supposes) {
            steps.add(Trace.note("ground-supposed", "#" + ground.code()));
        }
        return supposes;
    }

    // Rules

    /** The day at whose rules and parameters a claim is looked at: the end of the employment, today while it goes on. */
    LocalDate day() {
        note(Input.ENDED_ON);
        var ended = facts().endedOn();
        return ended == null ? asOf : ended.latestBy(asOf);
    }

    RuleOfLaw rule(String id) {
        return rulebook.provision(id, day());
    }

    /** The provision of the place where it has one of its own, otherwise the national one. */
    RuleOfLaw localRule(String id) {
        var place = facts().place();
        note(Input.PLACE);
        var local = place == null || place.length() < 2 ? id : id + "." + place.substring(0, 2);
        return rulebook.hasProvision(local) ? rule(local) : rule(id);
    }

    Optional<Parameter> parameter(String name, LocalDate day) {
        note(Input.PLACE);
        return rulebook.parameter(name, facts().place(), day);
    }

    /** A value that holds everywhere; for a day before it held, the first one, and a word about that. */
    Parameter national(String name, LocalDate day) {
        return rulebook.parameter(name, "", day).orElseGet(() -> {
            var first =
                    rulebook.firstNational(name).orElseThrow(() -> new IllegalStateException("No national " + name));
            stepOnce(Trace.note("period.before-the-rule", first.from()));
            return first;
        });
    }

    // Steps

    void step(Trace step) {
        steps.add(step);
    }

    private void stepOnce(Trace step) {
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    void steps(List<Trace> more) {
        steps.addAll(more);
    }

    void want(Input... inputs) {
        wanted.addAll(List.of(inputs));
    }

    void wantServiceAndWage() {
        if (facts().startedOn() == null) {
            want(Input.STARTED_ON);
        }
        if (facts().monthlyWage() == null) {
            want(Input.MONTHLY_WAGE);
        }
    }

    void wantWage() {
        if (facts().monthlyWage() == null) {
            want(Input.MONTHLY_WAGE);
        }
    }

    void wantEnd() {
        if (facts().endReason() == null) {
            want(Input.END_REASON);
        }
        wantDayOfEnd();
    }

    void wantDayOfEnd() {
        if (facts().leftNobodyKnowsWhen()) {
            want(Input.ENDED_ON);
        }
    }

    /** A sum that was told as still owed: what was paid is no longer taken off. */
    void paidIsTakenOff() {
        takesPaidOff = false;
    }

    /** What the claim comes to; never more than was asked for, and never what was paid already. */
    Entitlement answer(ClaimType type, Figure due, Strength strength, String step, RuleOfLaw rule) {
        return answer(
                type,
                due,
                strength,
                range -> range.isExact()
                        ? Trace.of(step + ".exact", rule, range.high())
                        : Trace.of(step + ".result", rule, range.low(), range.high()));
    }

    /** @param top the topmost step, once the sum is known */
    Entitlement answer(ClaimType type, Figure due, Strength strength, Function<MoneyRange, Trace> top) {
        var figure = due;
        var paid = takesPaidOff ? money(Input.PAID) : null;
        if (paid != null && paid.isPositive()) {
            figure = figure.less(Figure.exactly(paid));
            steps.add(Trace.note("paid", paid));
        }
        var claimed = money(Input.CLAIMED);
        if (claimed != null) {
            figure = figure.atMost(Figure.exactly(claimed));
            steps.add(Trace.note("claimed", claimed));
        }
        var range = figure.range();
        var head = top.apply(range).worked(working(figure, range));
        if (head.rule() != null && head.rule().effectiveFrom().isAfter(day())) {
            stepOnce(Trace.note("period.before-the-rule", head.rule().effectiveFrom()));
        }
        var trace = head.over(steps);
        return new Entitlement(type, range, strength, List.copyOf(wanted), trace, null);
    }

    private Working working(Figure figure, MoneyRange range) {
        var low = figure.low().toString();
        return new Working(
                low, range.low(), figure.isExact() ? low : figure.high().toString(), range.high(), used());
    }

    /** The facts as told speak against it. */
    Entitlement none(ClaimType type, Trace why) {
        return new Entitlement(
                type,
                MoneyRange.NOTHING,
                Strength.UNLIKELY,
                List.of(),
                why.worked(working(Figure.NOTHING, MoneyRange.NOTHING)).over(steps),
                null);
    }

    /** Too little is known for a figure. */
    Entitlement unknown(ClaimType type, Trace why) {
        return new Entitlement(type, null, Strength.NEEDS_PROOF, List.copyOf(wanted), why.over(steps), null);
    }
}
