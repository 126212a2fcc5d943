package org.fengqiao.platform.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.SignInResult.LockedOut;
import org.fengqiao.platform.account.SignInResult.NotRecognized;
import org.fengqiao.platform.account.SignInResult.SignedInAs;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff accounts (工作人员账户): password and one-time password, recovery codes, lock-out, and the hats each may wear. */
@Service
public class Staff {

    static final int FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RECOVERY_CODES = 8;

    private final StaffTable table;
    private final Journal journal;
    private final Clock clock;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysPassword = passwords.encode("nobody");

    Staff(StaffTable table, Journal journal, Clock clock) {
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Signs in. Which of login, password and one-time password was wrong is not said.
     *
     * @param oneTime six digits from the app, or a recovery code
     */
    @Transactional
    public SignInResult signIn(String login, String password, String oneTime) {
        var now = clock.instant();
        var member = table.lock(login).orElse(null);
        // The hash is computed for an unknown login too: the answer takes as long.
        boolean rightPassword = passwords.matches(password, member == null ? nobodysPassword : member.password());
        if (member == null) {
            return new NotRecognized();
        }
        if (member.lockedUntil() != null && member.lockedUntil().isAfter(now)) {
            return new LockedOut(Duration.between(now, member.lockedUntil()).toMinutes() + 1);
        }
        var step = Totp.stepOf(member.totpSecret(), oneTime, now).filter(found -> found > member.lastTotp());
        boolean recovered = rightPassword && step.isEmpty() && table.useRecoveryCode(member.person(), oneTime, now);
        if (!rightPassword || (step.isEmpty() && !recovered)) {
            return fail(member, now) ? new LockedOut(LOCK.toMinutes()) : new NotRecognized();
        }
        table.succeed(member.person(), step.orElse(member.lastTotp()));
        var hats = table.hats(member.person());
        if (hats.isEmpty()) {
            return new NotRecognized();
        }
        journal.record(
                Chain.ofAccount(member.person()),
                hats.getFirst(),
                Act.of("account.sign-in", Map.of("by", recovered ? "recovery-code" : "one-time-password")));
        return new SignedInAs(member.name(), hats);
    }

    /** Whether somebody who is signed in holds the one-time password of this moment, to put their name to something (再次核验). Each works once. */
    @Transactional
    public boolean proves(UUID person, String oneTime) {
        var now = clock.instant();
        var member = table.lock(person).orElseThrow();
        if (member.lockedUntil() != null && member.lockedUntil().isAfter(now)) {
            return false;
        }
        var step = Totp.stepOf(member.totpSecret(), oneTime, now).filter(found -> found > member.lastTotp());
        if (step.isPresent()) {
            table.succeed(person, step.get());
        } else {
            fail(member, now);
        }
        return step.isPresent();
    }

    /** Counts a failure; whether it was the one too many. */
    private boolean fail(StaffTable.StaffRow member, Instant now) {
        var failures = member.failures() + 1;
        boolean locks = failures >= FAILURES;
        table.fail(member.person(), locks ? 0 : failures, locks ? now.plus(LOCK) : null);
        if (locks) {
            journal.record(Chain.ofAccount(member.person()), Actor.system(), Act.of("account.lock-out"));
        }
        return locks;
    }

    /** Makes a staff account; returns its recovery codes, shown once. */
    @Transactional
    public List<String> make(NewStaff staff, Actor by) {
        var person = staff.person();
        if (!table.insert(staff, () -> passwords.encode(staff.password()), clock.instant())) {
            return List.of();
        }
        var codes = new ArrayList<String>(RECOVERY_CODES);
        for (int i = 0; i < RECOVERY_CODES; i++) {
            codes.add("%08d".formatted(RANDOM.nextInt(100_000_000)));
        }
        table.insertRecoveryCodes(person, codes);
        journal.begin(
                Chain.ofAccount(person),
                by,
                Act.of(
                        "account.make",
                        Map.of("hats", String.valueOf(staff.hats().size()))));
        return codes;
    }

    /** The people who wear a hat in an organization, by name. */
    @Transactional(readOnly = true)
    public List<Member> membersOf(UUID organization, Hat hat) {
        return table.members(organization, hat);
    }

    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID person) {
        return table.name(person);
    }

    /** Whether demonstration accounts exist here: production refuses to start with them. */
    @Transactional(readOnly = true)
    public boolean hasDemonstrationAccounts() {
        return table.hasDemonstrationAccounts();
    }

    /** A new id for a member to be made. */
    public UUID nextId() {
        return TimeOrderedUuid.at(clock.instant());
    }

    /** Somebody who wears a hat in an organization. */
    public record Member(UUID person, String name) {}
}
