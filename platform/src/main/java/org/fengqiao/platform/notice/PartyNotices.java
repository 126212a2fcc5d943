package org.fengqiao.platform.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people on one side of a case by SMS. */
@Service
public class PartyNotices {

    private static final int TAIL = 4;

    private final CaseFiles cases;
    private final People people;
    private final Deliveries deliveries;
    private final MessageSource texts;
    private final String address;

    PartyNotices(
            CaseFiles cases,
            People people,
            Deliveries deliveries,
            MessageSource texts,
            @Value("${fengqiao.public-address}") String address) {
        this.cases = cases;
        this.people = people;
        this.deliveries = deliveries;
        this.texts = texts;
        this.address = address;
    }

    /**
     * Sends {@code sms.<template>} once this transaction commits. Its {0} is the end of the case's number, {1} the day, {2} the constant address, what
     * follows is what more it takes.
     *
     * @param occasion what it is about: told once of the same occasion, however often this is asked
     * @param day the last day for what is to be done, as far as there is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            CaseView view, Side side, String template, String occasion, @Nullable LocalDate day, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(tail(view));
        arguments.add(day == null ? "" : text("sms.day", day.getMonthValue(), day.getDayOfMonth()));
        arguments.add(address);
        arguments.addAll(List.of(more));
        var text = text("sms." + template, arguments.toArray());
        for (var person : cases.peopleOf(view.id(), side)) {
            people.phoneOf(person)
                    .ifPresent(phone -> deliveries.send(new NewMessage(
                            key(view, template, occasion, person),
                            view.id().region(),
                            view.id().value(),
                            template,
                            Channel.SMS,
                            phone.value(),
                            text)));
        }
    }

    /** The last four digits of the case's number, by which a party knows it again. */
    private static String tail(CaseView view) {
        var digits = view.reference().replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    private static UUID key(CaseView view, String template, String occasion, UUID person) {
        var key = String.join(" ", template, view.id().text(), occasion, person.toString());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Languages.MAINLAND);
    }
}
