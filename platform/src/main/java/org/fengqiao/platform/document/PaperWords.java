package org.fengqiao.platform.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of papers (文书用语): the texts of {@code messages/paper}, always Chinese, and days and amounts as papers write them. */
@Component
public class PaperWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Days.ZONE);

    private final MessageSource texts;

    PaperWords(MessageSource texts) {
        this.texts = texts;
    }

    /** The text of a key, with its arguments set in. A missing key is a fault. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.CHINA);
    }

    /** The word for an enum constant, the same as on the pages: {@code ClaimType.WAGE}. */
    public String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code 2026年3月2日}. */
    public String day(LocalDate day) {
        return text(
                "paper.day",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    public String day(Instant moment) {
        return day(Days.of(moment));
    }

    /** {@code 2026年3月2日 09:00}. */
    public String moment(Instant moment) {
        return day(moment) + " " + TIME.format(moment);
    }

    /** {@code 9,300 元}. */
    public String money(Money money) {
        return text("paper.money", money.display());
    }

    /** {@code 9,300 元（大写：玖仟叁佰元整）}. */
    public String moneyInFull(Money money) {
        return text("paper.money.in-full", money.display(), money.inCapitals());
    }
}
