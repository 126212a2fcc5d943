package org.fengqiao.platform.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a side by text message that something is asked of it (通知): by which day, and nothing of the case. Once a day at the most. */
@Component
class RequestNotices {

    private static final String TEMPLATE = "your-turn";
    private static final int TAIL = 4;

    private final CaseFiles cases;
    private final People people;
    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;
    private final Clock clock;

    RequestNotices(
            CaseFiles cases,
            People people,
            Deliveries deliveries,
            MessageSource texts,
            @Value("${fengqiao.public-address}") String address,
            Clock clock) {
        this.cases = cases;
        this.people = people;
        this.deliveries = deliveries;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    void tell(CaseView view, Side side, LocalDate due) {
        var today = Days.of(clock.instant());
        var digits = view.reference().replaceAll("[^0-9]", "");
        var text = text(
                "sms." + TEMPLATE,
                digits.substring(Math.max(0, digits.length() - TAIL)),
                text("sms.day", due.getMonthValue(), due.getDayOfMonth()),
                address);
        for (var person : cases.peopleOf(view.id(), side)) {
            var key = "evidence request " + view.id() + " " + person + " " + today;
            people.phoneOf(person)
                    .ifPresent(phone -> deliveries.send(new NewMessage(
                            UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                            view.id().region(),
                            view.id().value(),
                            TEMPLATE,
                            Channel.SMS,
                            phone.value(),
                            text)));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
