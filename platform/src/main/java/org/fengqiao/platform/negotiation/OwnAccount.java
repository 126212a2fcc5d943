package org.fengqiao.platform.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.narrative.Question;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Suggestions;
import org.fengqiao.narrative.Telling;
import org.fengqiao.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The facts in a side's own words (自述). They fill the fields that were left blank; nothing of them is kept until that side has looked at the
 * fields and sent them.
 *
 * @param form with the fields filled
 * @param filled the questions whose fields were filled from the words
 * @param contested the questions on which the words say that the other account is wrong
 * @param isNew whether these words have not been read before, so that they are to be looked at first
 */
record OwnAccount(Form form, List<String> filled, List<String> contested, boolean isNew) {

    private static final String ACCOUNT = "account";
    private static final String READ = "account-read";

    static OwnAccount read(Form form, LocalDate today) {
        var words = form.value(ACCOUNT).strip();
        var mark = Integer.toHexString(words.hashCode());
        if (words.isEmpty() || form.value(READ).equals(mark)) {
            return new OwnAccount(form, List.of(), List.of(), false);
        }
        var answer = Reader.shared().readAnswer(words, today);
        var filled = new HashMap<>(form.typed());
        filled.put(READ, mark);
        var codes = new ArrayList<String>();
        facts(answer.said()).forEach((code, value) -> {
            if (form.value(code).isBlank()) {
                filled.put(code, value);
                codes.add(code);
            }
        });
        return new OwnAccount(
                Form.of(Map.copyOf(filled)),
                codes.stream().sorted().toList(),
                answer.contested().stream().map(Question::name).toList(),
                true);
    }

    /** What the applicant told, as the other side may read it. */
    static String ofApplicant(String story, LocalDate today) {
        return Telling.forOtherSide(story, Reader.shared().read(story, today));
    }

    private static Map<String, String> facts(Suggestions said) {
        var facts = new HashMap<String, String>();
        put(facts, AnswerForm.STARTED_ON, day(said.startedOn()));
        put(facts, AnswerForm.ENDED_ON, day(said.endedOn()));
        put(facts, AnswerForm.MONTHLY_WAGE, money(said.monthlyWageFen()));
        put(facts, AnswerForm.CONTRACT, yesOrNo(said.writtenContract()));
        put(facts, AnswerForm.END_REASON, reason(said.endReason()));
        return facts;
    }

    private static void put(Map<String, String> facts, String code, @Nullable String value) {
        if (value != null) {
            facts.put(code, value);
        }
    }

    private static @Nullable String day(@Nullable PartialDay day) {
        return day == null ? null : day.iso();
    }

    private static @Nullable String money(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen).display();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    private static @Nullable String reason(org.fengqiao.narrative.@Nullable EndReason reason) {
        return switch (reason) {
            case null -> null;
            case DISMISSED -> EndReason.DISMISSED.name();
            case RESIGNED -> EndReason.RESIGNED.name();
            case FORCED_RESIGN -> EndReason.FORCED_RESIGN.name();
            case CLOSING -> EndReason.AGREED_BY_EMPLOYER.name();
        };
    }
}
