package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a side that it is their turn (轮到您): at most once a day for each case, and never what was offered. */
@Component
class TurnNotices {

    private static final int TAIL = 4;

    private final OfferTable table;
    private final CaseFiles cases;
    private final People people;
    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;
    private final Clock clock;

    TurnNotices(
            OfferTable table,
            CaseFiles cases,
            People people,
            Deliveries deliveries,
            MessageSource texts,
            @Value("${fengqiao.public-address:mz.example.gov.cn}") String address,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.people = people;
        this.deliveries = deliveries;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    void tell(CaseView view, Side side, LocalDate until) {
        var now = clock.instant();
        if (!table.noteTurn(view.id(), side, Days.of(now))) {
            return;
        }
        var day = text("sms.day", until.getMonthValue(), until.getDayOfMonth());
        var digits = view.reference().replaceAll("[^0-9]", "");
        var text = text("sms.your-turn", digits.substring(Math.max(0, digits.length() - TAIL)), day, address);
        for (var person : cases.peopleOf(view.id(), side)) {
            people.phoneOf(person)
                    .ifPresent(phone -> deliveries.send(new NewMessage(
                            TimeOrderedUuid.at(now),
                            view.id().region(),
                            view.id().value(),
                            "your-turn",
                            Channel.SMS,
                            phone.value(),
                            text)));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
