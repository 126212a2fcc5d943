package org.fengqiao.platform.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applications being written (草稿): each belongs to whoever holds its token, or proves the phone it was begun with. */
@Service
class Drafts {

    static final Duration LIFE = Duration.ofDays(30);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DraftTable table;
    private final Vault vault;
    private final Clock clock;

    Drafts(DraftTable table, Vault vault, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /** A draft with the secret that opens it. */
    record Held(String token, Draft draft) {}

    @Transactional
    Held begin() {
        var now = clock.instant();
        var draft = Draft.blank(TimeOrderedUuid.at(now), now);
        var token = newToken();
        table.insert(draft, tokenHash(token), now, now.plus(LIFE));
        return new Held(token, draft);
    }

    /** Keeps a draft that came whole; whoever proves its phone finds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Draft draft) {
        var now = clock.instant();
        table.insert(draft, tokenHash(newToken()), now, now.plus(LIFE));
    }

    /** The open draft of a token; empty when there is none, it was sent, or its thirty days are over. */
    @Transactional(readOnly = true)
    Optional<Draft> find(String token) {
        return table.find(tokenHash(token), clock.instant());
    }

    /** Saves what a page changed. Files come and go beside the pages: those are kept as they are now. */
    @Transactional
    void save(Draft draft) {
        var files = table.lock(draft.id()).map(Draft::evidence).orElse(draft.evidence());
        table.update(draft.with(files), clock.instant());
    }

    /** The open draft as it stands now, held until this transaction ends; empty if it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Draft> hold(UUID draft) {
        return table.lock(draft);
    }

    /** Exchanges the files of a draft that is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepFiles(UUID draft, List<DraftFile> files) {
        table.update(table.lock(draft).orElseThrow().with(files), clock.instant());
    }

    /** From here on the draft is also found by this phone. */
    @Transactional
    void bind(UUID draft, PhoneNumber phone) {
        table.bind(draft, vault.lookupHash("phone", phone.value()), phone.value());
    }

    @Transactional(readOnly = true)
    Optional<PhoneNumber> phoneOf(UUID draft) {
        return table.phone(draft).map(PhoneNumber::new);
    }

    /** The open drafts begun with a phone that has been proven, newest first. */
    @Transactional(readOnly = true)
    List<Draft> of(PhoneNumber phone) {
        return table.byPhone(vault.lookupHash("phone", phone.value()), clock.instant());
    }

    /** Gives a draft a new token: on another device, after the phone was proven. */
    @Transactional
    String reopen(UUID draft) {
        var token = newToken();
        table.retoken(draft, tokenHash(token));
        return token;
    }

    /** The draft became a case and opens no more. */
    @Transactional
    void close(UUID draft) {
        table.close(draft, clock.instant());
    }

    private static String newToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] tokenHash(String token) {
        return vault.lookupHash("draft", token);
    }
}
