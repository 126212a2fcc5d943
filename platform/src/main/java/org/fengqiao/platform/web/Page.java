package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template is given: texts in the reader's language, who is signed in, and what a form needs to be accepted. */
public final class Page {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);

    private final MessageSource messages;
    private final Locale locale;
    private final String path;
    private final @Nullable CsrfToken csrf;
    private final TextSize textSize;
    private final @Nullable SignedIn signedIn;
    private final String styleNonce;
    private final boolean demonstration;

    Page(
            MessageSource messages,
            Locale locale,
            HttpServletRequest request,
            @Nullable CsrfToken csrf,
            TextSize textSize,
            String styleNonce,
            boolean demonstration) {
        this.messages = messages;
        this.locale = locale;
        this.path = request.getRequestURI();
        this.csrf = csrf;
        this.textSize = textSize;
        this.signedIn = CurrentSignIn.of(request);
        this.styleNonce = styleNonce;
        this.demonstration = demonstration;
    }

    /** The text of a key, with its arguments set in. A missing key is a fault. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a key that another module coins, or of ours where it has none. */
    public String textOr(String key, String otherwise, Object... arguments) {
        var own = messages.getMessage(key, arguments, null, locale);
        return own == null ? text(otherwise, arguments) : own;
    }

    /** The word for an enum constant, kept under its type's name: {@code ClaimType.WAGE}. */
    public String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code 9,300 元}, never broken over two lines by the style it is set in. */
    public String money(Money money) {
        return text("web.money", money.display());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 3月14日}, with the year where it is not the asker's. */
    public String day(LocalDate day) {
        return text("web.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code zh-CN}, {@code zh-HK} or {@code en}, for the lang attribute. */
    public String language() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    public String path() {
        return path;
    }

    public String csrfToken() {
        return csrf == null ? "" : csrf.getToken();
    }

    /** The header under which a script sends it along with what is no form. */
    public String csrfHeader() {
        return csrf == null ? "" : csrf.getHeaderName();
    }

    public TextSize textSize() {
        return textSize;
    }

    public @Nullable SignedIn signedIn() {
        return signedIn;
    }

    public String styleNonce() {
        return styleNonce;
    }

    /** Whether the invented places and people of a demonstration are in use. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
