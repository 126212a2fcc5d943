package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts that call the other side in: constant address, code, last day; nothing of the case. */
@Component
class InvitationMessages {

    static final String TEMPLATE = "invitation";

    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;
    private final Clock clock;

    InvitationMessages(
            Deliveries deliveries,
            MessageSource texts,
            @Value("${fengqiao.public-address:mz.example.gov.cn}") String address,
            Clock clock) {
        this.deliveries = deliveries;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    void bySms(CaseId caseId, String phone, LocalDate lastDay, String code) {
        send(caseId, Channel.SMS, phone, text("sms.invitation", day(lastDay), address, code));
    }

    /** Without a last day: the five days run from when it arrives. */
    void byLetter(CaseId caseId, String addressee, String code) {
        send(caseId, Channel.LETTER, addressee, text("letter.invitation", address, code));
    }

    private void send(CaseId caseId, Channel channel, String to, String text) {
        deliveries.send(new NewMessage(
                TimeOrderedUuid.at(clock.instant()), caseId.region(), caseId.value(), TEMPLATE, channel, to, text));
    }

    private String day(LocalDate day) {
        return text("sms.day", day.getMonthValue(), day.getDayOfMonth());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
