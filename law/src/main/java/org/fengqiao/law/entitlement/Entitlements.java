package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Computation;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/** Computes what a worker may claim from the facts as told (应得计算), as of a day, under a rulebook. */
public final class Entitlements {

    private final Rulebook rulebook;

    public Entitlements(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Computes every claim asked for, each once; never refuses. */
    public Computation compute(Collection<ClaimType> asked, EmploymentFacts facts, LocalDate asOf) {
        return compute(new TreeSet<>(asked).stream().map(AskedClaim::of).toList(), facts, asOf);
    }

    /** Computes every claim in the order asked, each with its own inputs laid over the facts; never refuses. */
    public Computation compute(List<AskedClaim> asked, EmploymentFacts facts, LocalDate asOf) {
        var computed = asked.stream().map(claim -> compute(claim, facts, asOf)).toList();
        var together = Together.of(computed, rulebook);
        return new Computation(
                together.entitlements(), together.total(), Contradictions.in(facts, asOf), rulebook.hash(), asOf);
    }

    private Entitlement compute(AskedClaim claim, EmploymentFacts facts, LocalDate asOf) {
        var computed = byItsFormula(claim, facts, asOf);
        return computed.range() == null && claim.inputs().knows(Input.AMOUNT) ? asTold(claim, facts, asOf) : computed;
    }

    /** A sum given for a claim whose formula cannot be reckoned: it is taken as it is, less what was paid, up to what was asked for. */
    private Entitlement asTold(AskedClaim claim, EmploymentFacts facts, LocalDate asOf) {
        var type = claim.type();
        var basis = new Basis(rulebook, facts.overlaid(claim.inputs()), asOf, true);
        var rule = type.rule();
        if (rule == null) {
            return byItsFormula(claim, facts, asOf);
        }
        return basis.answer(
                type,
                basis.givenMoney(Input.AMOUNT).orElse(Figure.NOTHING),
                Strength.NEEDS_PROOF,
                "told",
                basis.rule(rule));
    }

    private Entitlement byItsFormula(AskedClaim claim, EmploymentFacts facts, LocalDate asOf) {
        var type = claim.type();
        boolean supposed = !claim.inputs().told().isEmpty();
        var basis = new Basis(rulebook, facts.overlaid(claim.inputs()), asOf, supposed);
        return switch (type) {
            case WAGE, BONUS -> new UnpaidWages(basis, type).compute();
            case WAGE_DIFF, MIN_WAGE_SHORTFALL -> new MinimumWageShortfall(basis, type).compute();
            case OVERTIME -> new OvertimePay(basis).compute();
            case DOUBLE_WAGE -> new DoubleWage(basis).compute();
            case DOUBLE_WAGE_OPEN_ENDED -> new OpenEndedDoubleWage(basis).compute();
            case SEVERANCE -> new Severance(basis).compute();
            case UNLAWFUL_TERM -> new UnlawfulTermination(basis).compute();
            case NOTICE_PAY -> new NoticePay(basis).compute();
            case ANNUAL_LEAVE -> new UntakenLeave(basis).compute();
            case WELFARE -> new HeatAllowance(basis).compute();
            case SICK_PAY -> new SickPay(basis).compute();
            case STOPPAGE -> new StoppagePay(basis).compute();
            case ADDITIONAL_COMPENSATION -> new AdditionalCompensation(basis).compute();
            case INJURY -> new InjuryBenefits(basis).all();
            case INJURY_SUSPENSION -> new InjuryBenefits(basis).suspension();
            case INJURY_DISABILITY -> new InjuryBenefits(basis).disability();
            case INJURY_LUMP -> new InjuryLumpSums(basis).compute();
            case INJURY_NURSING -> new InjuryBenefits(basis).nursing();
            case DEATH -> new DeathBenefits(basis).compute();
            case NON_COMPETE -> new NonCompete(basis).compute();
            case PROBATION_DAMAGES -> new ProbationDamages(basis).compute();
            case TRAINING_PENALTY -> new TrainingPenalty(basis).compute();
            case DEPOSIT, SOCIAL_INS, UNEMPLOYMENT, DISPATCH, CERT_DAMAGES -> new ToldSum(basis, type).compute();
            case DEDUCTIONS -> new Deductions(basis).compute();
            case MATERNITY -> new MaternityPay(basis).compute();
            case UNLAWFUL_DISMISSAL_PAY -> new UnlawfulDismissalPay(basis).compute();
            case PART_TIME, OVERAGE, PLATFORM -> new HourlyWork(basis, type).compute();
            case DAILY_WAGE -> new DayAndHour(basis).compute();
            case OBSOLETE_25 -> basis.none(type, Trace.of("obsolete", obsolete()));
            case TERMINATE, REINSTATE, RELATION ->
                new Entitlement(type, null, Strength.UNCERTAIN, List.of(), Trace.note("no-sum"), null);
        };
    }

    private RuleOfLaw obsolete() {
        return rulebook.provision("obsolete_25");
    }
}
