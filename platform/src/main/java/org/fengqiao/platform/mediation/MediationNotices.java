package org.fengqiao.platform.mediation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the sides are told by text message (通知): that it began, when they meet, that it is their turn. Nothing of the case stands in it. */
@Component
class MediationNotices {

    private static final int TAIL = 4;

    private final CaseFiles cases;
    private final People people;
    private final Organizations organizations;
    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;
    private final Clock clock;

    MediationNotices(
            CaseFiles cases,
            People people,
            Organizations organizations,
            Deliveries deliveries,
            MessageSource texts,
            @Value("${fengqiao.public-address}") String address,
            Clock clock) {
        this.cases = cases;
        this.people = people;
        this.organizations = organizations;
        this.deliveries = deliveries;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    void started(CaseView view) {
        toBoth(view, "mediation-started", "", text("sms.mediation-started", tail(view), address));
    }

    /** At most once a day for each person. */
    void yourTurn(CaseView view, Side side) {
        var today = Days.of(clock.instant());
        send(view, side, "room-turn", today.toString(), text("sms.room-turn", tail(view), address));
    }

    void session(CaseView view, MediationSession session) {
        var at = LocalDateTime.ofInstant(session.startsAt(), Days.ZONE);
        var day = day(at.toLocalDate());
        var time = "%02d:%02d".formatted(at.getHour(), at.getMinute());
        var phone = organizations.find(view.handlingOrganization()).orElseThrow().phone();
        var key = session.id().toString();
        switch (session.mode()) {
            case PLACE ->
                toBoth(view, "session-place", key, text("sms.session-place", day, time, session.place(), phone));
            case CALL -> toBoth(view, "session-call", key, text("sms.session-call", day, time, phone));
            case TEXT -> toBoth(view, "session-text", key, text("sms.session-text", day, time, address, phone));
        }
    }

    /** @param lastDay which fifteen days are over: each is told of once */
    void timeIsUp(CaseView view, LocalDate lastDay) {
        toBoth(view, "time-is-up", lastDay.toString(), text("sms.time-is-up", tail(view), address));
    }

    private void toBoth(CaseView view, String template, String key, String text) {
        for (var side : Side.values()) {
            send(view, side, template, key, text);
        }
    }

    private void send(CaseView view, Side side, String template, String key, String text) {
        for (var person : cases.peopleOf(view.id(), side)) {
            var once = "mediation " + template + " " + view.id() + " " + person + " " + key;
            people.phoneOf(person)
                    .ifPresent(phone -> deliveries.send(new NewMessage(
                            UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)),
                            view.id().region(),
                            view.id().value(),
                            template,
                            Channel.SMS,
                            phone.value(),
                            text)));
        }
    }

    private String day(LocalDate day) {
        return text("sms.day", day.getMonthValue(), day.getDayOfMonth());
    }

    private static String tail(CaseView view) {
        var digits = view.reference().replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
