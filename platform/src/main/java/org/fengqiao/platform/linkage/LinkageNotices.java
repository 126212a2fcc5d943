package org.fengqiao.platform.linkage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the parties by text message (通知): that it ended, and that it is their turn. Nothing of the case stands in it. */
@Component
class LinkageNotices {

    private static final int TAIL = 4;

    private final CaseFiles cases;
    private final People people;
    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;
    private final Clock clock;

    LinkageNotices(
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

    /** It ended without agreement: told once, however often the event is seen. */
    void ended(CaseView view, Instant at) {
        for (var person : cases.peopleOf(view.id(), Side.APPLICANT)) {
            var key = "linkage ended " + view.id() + " " + at + " " + person;
            send(
                    view,
                    person,
                    "ended",
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                    text("sms.ended", address));
        }
    }

    void turn(CaseView view, Side side, LocalDate until) {
        var digits = view.reference().replaceAll("[^0-9]", "");
        var text = text(
                "sms.your-turn",
                digits.substring(Math.max(0, digits.length() - TAIL)),
                text("sms.day", until.getMonthValue(), until.getDayOfMonth()),
                address);
        for (var person : cases.peopleOf(view.id(), side)) {
            send(view, person, "your-turn", TimeOrderedUuid.at(clock.instant()), text);
        }
    }

    private void send(CaseView view, UUID person, String template, UUID id, String text) {
        people.phoneOf(person)
                .ifPresent(phone -> deliveries.send(new NewMessage(
                        id, view.id().region(), view.id().value(), template, Channel.SMS, phone.value(), text)));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
