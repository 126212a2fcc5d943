package org.fengqiao.platform.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.Dates;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.terms.AmountText;
import org.fengqiao.platform.web.Form;

/** The answer page's form: for each claim an attitude, an amount and words; then facts of one's own and who speaks for the side. */
final class AnswerForm {

    static final String STARTED_ON = "STARTED_ON";
    static final String ENDED_ON = "ENDED_ON";
    static final String MONTHLY_WAGE = "MONTHLY_WAGE";
    static final String CONTRACT = "CONTRACT";
    static final String END_REASON = "END_REASON";

    private static final int NAME = 50;
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    private AnswerForm() {}

    /** What was read. */
    sealed interface Reading {

        record Read(GiveAnswer command) implements Reading {}

        record NotUnderstood(List<Form.Error> errors) implements Reading {}
    }

    static String field(String name, int claim) {
        return name + "-" + (claim + 1);
    }

    /** As answered before, to change it. */
    static Form of(CaseView view, List<ClaimAnswer> answers) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < view.claims().size(); i++) {
            for (var answer : answers) {
                if (answer.claim().equals(view.claims().get(i).id())) {
                    typed.put(field("attitude", i), answer.attitude().name());
                    typed.put(field("words", i), answer.words());
                    typed.put(field("fact", i), String.valueOf(answer.asFact()));
                    typed.put(
                            field("amount", i),
                            answer.amount() == null ? "" : answer.amount().display());
                }
            }
        }
        return Form.of(Map.copyOf(typed));
    }

    static Reading read(Form form, CaseView view, CaseId caseId, Actor by, LocalDate today) {
        var errors = new ArrayList<Form.Error>();
        var answers = new ArrayList<ClaimAnswer>();
        for (int i = 0; i < view.claims().size(); i++) {
            readClaim(form, view.claims().get(i), i, answers, errors);
        }
        var elements = new ArrayList<Element>();
        readElements(form, today, elements, errors);
        if (form.value("person").length() > NAME) {
            errors.add(Form.Error.of("person", "negotiation.answer.person-too-long", NAME));
        }
        return errors.isEmpty()
                ? new Reading.Read(
                        new GiveAnswer(caseId, by, answers, elements, form.value("person"), form.value("duty")))
                : new Reading.NotUnderstood(errors);
    }

    private static void readClaim(
            Form form, CaseClaim claim, int i, List<ClaimAnswer> answers, List<Form.Error> errors) {
        var attitude = List.of(Attitude.values()).stream()
                .filter(one -> form.value(field("attitude", i)).equals(one.name()))
                .findFirst();
        if (attitude.isEmpty()) {
            return;
        }
        Optional<Money> amount = Optional.empty();
        if (attitude.get() == Attitude.PARTLY_ADMITTED) {
            amount = AmountText.read(form.value(field("amount", i))).filter(Money::isPositive);
            if (amount.isEmpty()) {
                errors.add(Form.Error.of(field("amount", i), "negotiation.answer.amount-missing"));
                return;
            }
        }
        answers.add(answer(form, claim.id(), i, attitude.get(), amount));
    }

    private static ClaimAnswer answer(Form form, UUID claim, int i, Attitude attitude, Optional<Money> amount) {
        boolean admits = attitude == Attitude.ADMITTED || attitude == Attitude.PARTLY_ADMITTED;
        return new ClaimAnswer(
                claim,
                attitude,
                amount.orElse(null),
                form.value(field("words", i)).strip(),
                admits && form.value(field("fact", i)).equals("true"));
    }

    private static void readElements(Form form, LocalDate today, List<Element> elements, List<Form.Error> errors) {
        readDay(form, STARTED_ON, today, elements, errors);
        readDay(form, ENDED_ON, today, elements, errors);
        var wage = form.value(MONTHLY_WAGE).strip();
        if (!wage.isEmpty()) {
            AmountText.read(wage)
                    .ifPresentOrElse(
                            amount -> elements.add(
                                    new Element(Side.RESPONDENT, MONTHLY_WAGE, String.valueOf(amount.fen()))),
                            () -> errors.add(Form.Error.of(MONTHLY_WAGE, "terms.amount-not-a-number")));
        }
        if (YES_OR_NO.contains(form.value(CONTRACT))) {
            elements.add(new Element(Side.RESPONDENT, CONTRACT, form.value(CONTRACT)));
        }
        EndReason.EVERYDAY.stream()
                .filter(reason -> reason.name().equals(form.value(END_REASON)))
                .forEach(reason -> elements.add(new Element(Side.RESPONDENT, END_REASON, reason.name())));
    }

    private static void readDay(
            Form form, String code, LocalDate today, List<Element> elements, List<Form.Error> errors) {
        var typed = form.value(code).strip();
        if (!typed.isEmpty()) {
            Dates.read(typed, today)
                    .ifPresentOrElse(
                            day -> elements.add(new Element(Side.RESPONDENT, code, day.iso())),
                            () -> errors.add(Form.Error.of(code, "terms.due-not-a-day")));
        }
    }
}
