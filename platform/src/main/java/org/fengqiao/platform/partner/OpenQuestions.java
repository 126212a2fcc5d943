package org.fengqiao.platform.partner;

import java.util.List;
import java.util.Locale;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.intake.Relays;
import org.fengqiao.platform.partner.ReceivedApplication.OpenQuestion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a case would still be helped by (待补要素), in the words of the interview. */
@Component
class OpenQuestions {

    private final Relays relays;
    private final MessageSource texts;

    OpenQuestions(Relays relays, MessageSource texts) {
        this.relays = relays;
        this.texts = texts;
    }

    List<OpenQuestion> of(CaseView view, Locale language) {
        return relays.open(view).stream()
                .map(question -> new OpenQuestion(question.name(), text(question.name(), language)))
                .toList();
    }

    private String text(String question, Locale language) {
        var code = question.toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.getMessage("intake.question." + code, null, language);
    }
}
