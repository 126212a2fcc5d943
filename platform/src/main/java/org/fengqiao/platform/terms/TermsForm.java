package org.fengqiao.platform.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.law.Money;
import org.fengqiao.platform.web.Form;
import org.springframework.util.MultiValueMap;

/** Terms as a form holds them: up to three payments, how, what beside money, and words. The page is {@code terms/fields}. */
public final class TermsForm {

    /** How many payments the form has room for. */
    public static final int PAYMENTS = 3;

    private static final int WORDS = 500;
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(3);

    private TermsForm() {}

    /** Several choices of one field become one value, as {@link Form} keeps it. */
    public static Map<String, String> typed(MultiValueMap<String, String> sent) {
        var typed = new HashMap<String, String>();
        sent.forEach((field, values) -> typed.put(field, String.join(",", values)));
        typed.remove("_csrf");
        return typed;
    }

    /** The form with terms written into it, to start a counter-offer from. */
    public static Form of(Terms terms) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < Math.min(PAYMENTS, terms.installments().size()); i++) {
            var one = terms.installments().get(i);
            typed.put("amount" + suffix(i), one.amount().display());
            typed.put("due" + suffix(i), one.due().toString());
        }
        typed.put("method", terms.method().name());
        typed.put(
                "promise",
                String.join(",", terms.promises().stream().map(Promise::name).toList()));
        typed.put("words", terms.words());
        return Form.of(typed);
    }

    /** {@code ""}, {@code "2"}, {@code "3"}: what the fields of one payment end in. */
    public static String suffix(int payment) {
        return payment == 0 ? "" : String.valueOf(payment + 1);
    }

    /** @param claimed what is asked for; more than three times that is taken for a slip of the finger unless confirmed */
    public static TermsReading read(Form form, LocalDate today, Money claimed) {
        var errors = new ArrayList<Form.Error>();
        var installments = new ArrayList<Installment>();
        for (int i = 0; i < PAYMENTS; i++) {
            payment(form, suffix(i), i == 0, today, installments, errors);
        }
        if (form.value("words").length() > WORDS) {
            errors.add(Form.Error.of(
                    "words", "terms.words-too-long", form.value("words").length(), WORDS));
        }
        UnlawfulWords.in(form.value("words"))
                .ifPresent(found -> errors.add(Form.Error.of("words", "terms.unlawful." + found.key(), found.law())));
        if (!errors.isEmpty()) {
            return new TermsReading.NotUnderstood(errors);
        }
        installments.sort(Comparator.comparing(Installment::due));
        var terms = new Terms(
                installments,
                choice(PayMethod.values(), form, "method").stream().findFirst().orElse(PayMethod.BANK_TRANSFER),
                promises(form),
                form.value("words").strip());
        return tooMuch(terms, claimed, form)
                ? new TermsReading.NotUnderstood(List.of(Form.Error.of(
                        "amount",
                        "terms.amount-too-much",
                        terms.total().display(),
                        terms.total()
                                .yuan()
                                .divide(claimed.yuan(), 1, RoundingMode.HALF_UP)
                                .toPlainString())))
                : new TermsReading.Read(terms);
    }

    private static boolean tooMuch(Terms terms, Money claimed, Form form) {
        return claimed.isPositive()
                && terms.total().compareTo(claimed.times(TOO_MUCH)) > 0
                && !form.value("confirmed").equals(terms.total().display());
    }

    private static void payment(
            Form form,
            String suffix,
            boolean required,
            LocalDate today,
            List<Installment> installments,
            List<Form.Error> errors) {
        var typedAmount = form.value("amount" + suffix).strip();
        var typedDue = form.value("due" + suffix).strip();
        if (!required && typedAmount.isEmpty() && typedDue.isEmpty()) {
            return;
        }
        var amount = AmountText.read(typedAmount);
        if (typedAmount.startsWith("-") || amount.equals(Optional.of(Money.ZERO))) {
            errors.add(Form.Error.of("amount" + suffix, "terms.amount-not-positive"));
        } else if (amount.isEmpty()) {
            errors.add(Form.Error.of("amount" + suffix, "terms.amount-not-a-number"));
        }
        var due = DayText.read(typedDue, today);
        if (typedDue.isEmpty()) {
            errors.add(Form.Error.of("due" + suffix, "terms.due-missing"));
        } else if (due.isEmpty()) {
            errors.add(Form.Error.of("due" + suffix, "terms.due-not-a-day"));
        } else if (due.get().isBefore(today)) {
            errors.add(Form.Error.of("due" + suffix, "terms.due-is-past"));
        } else if (amount.filter(Money::isPositive).isPresent()) {
            installments.add(new Installment(amount.get(), due.get()));
        }
    }

    private static EnumSet<Promise> promises(Form form) {
        var chosen = EnumSet.noneOf(Promise.class);
        chosen.addAll(choice(Promise.values(), form, "promise"));
        return chosen;
    }

    private static <E extends Enum<E>> List<E> choice(E[] all, Form form, String field) {
        return List.of(all).stream()
                .filter(one -> form.isChosen(field, one.name()))
                .toList();
    }
}
