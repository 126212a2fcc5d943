package org.fengqiao.platform.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.fengqiao.platform.account.CheckCodeResult.Expired;
import org.fengqiao.platform.account.CheckCodeResult.NoneSent;
import org.fengqiao.platform.account.CheckCodeResult.Proven;
import org.fengqiao.platform.account.CheckCodeResult.TriesUsedUp;
import org.fengqiao.platform.account.CheckCodeResult.Wrong;
import org.fengqiao.platform.account.SendCodeResult.Sent;
import org.fengqiao.platform.account.SendCodeResult.TooMany;
import org.fengqiao.platform.account.SendCodeResult.WaitAMoment;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes that prove a phone number (短信验证码): six digits, ten minutes, five tries, the newest counts. */
@Service
public class PhoneCodes {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration PAUSE = Duration.ofSeconds(60);
    static final int PER_HOUR = 5;
    static final int TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Codes have no place; they lie with the platform's own. */
    private static final Region NOWHERE = new Region(1000);

    private final PhoneCodeTable table;
    private final Deliveries deliveries;
    private final Vault vault;
    private final MessageSource texts;
    private final Clock clock;

    PhoneCodes(PhoneCodeTable table, Deliveries deliveries, Vault vault, MessageSource texts, Clock clock) {
        this.table = table;
        this.deliveries = deliveries;
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
    }

    /** Sends a new code; an older one of that phone stops counting. */
    @Transactional
    public SendCodeResult send(PhoneNumber phone, Locale language) {
        var now = clock.instant();
        var hash = phoneHash(phone);
        table.lock(hash);
        var recent = table.sentSince(hash, now.minus(Duration.ofHours(1)));
        if (recent.count() >= PER_HOUR) {
            return new TooMany();
        }
        if (recent.newest() != null && recent.newest().isAfter(now.minus(PAUSE))) {
            return new WaitAMoment(
                    Duration.between(now, recent.newest().plus(PAUSE)).toSeconds());
        }
        var id = TimeOrderedUuid.at(now);
        var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        table.insert(id, hash, codeHash(id, code), now);
        deliveries.send(new NewMessage(
                TimeOrderedUuid.at(now),
                NOWHERE,
                id,
                "code",
                Channel.SMS,
                phone.value(),
                texts.getMessage("sms.code", new Object[] {code}, language)));
        return new Sent(phone.masked());
    }

    /** Whether this is the newest code sent to that phone; right, it is used up. */
    @Transactional
    public CheckCodeResult check(PhoneNumber phone, String typed) {
        var now = clock.instant();
        var newest = table.lockNewest(phoneHash(phone)).orElse(null);
        if (newest == null) {
            return new NoneSent();
        }
        if (newest.sentAt().plus(LIFE).isBefore(now)) {
            return new Expired();
        }
        if (newest.tries() >= TRIES) {
            return new TriesUsedUp();
        }
        if (!MessageDigest.isEqual(newest.codeHash(), codeHash(newest.id(), typed))) {
            table.countTry(newest.id());
            return newest.tries() + 1 >= TRIES ? new TriesUsedUp() : new Wrong(TRIES - newest.tries() - 1);
        }
        table.use(newest.id(), now);
        return new Proven();
    }

    private byte[] phoneHash(PhoneNumber phone) {
        return vault.lookupHash("phone", phone.value());
    }

    private byte[] codeHash(UUID id, String code) {
        return vault.lookupHash("code", id + ":" + code);
    }
}
