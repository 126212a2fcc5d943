package org.fengqiao.platform.negotiation;

import static org.fengqiao.platform.casefile.Side.RESPONDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PhoneNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the other side in, and lets in whoever proves to be it. */
@Service
public class Invitations {

    static final String RESPONSE_PERIOD = "neg.response";
    static final String ANSWER_TASK = "negotiation.answer";
    static final String FIND_TASK = "negotiation.find-respondent";

    private static final int ENDING = 4;
    private static final int REASON = 500;

    private final InvitationTable table;
    private final InvitationCodes codes;
    private final InvitationMessages messages;
    private final CaseFiles cases;
    private final InvitationTasks tasks;
    private final People people;
    private final PhoneCodes phoneCodes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Periods periods;
    private final Clock clock;

    Invitations(
            InvitationTable table,
            InvitationCodes codes,
            InvitationMessages messages,
            CaseFiles cases,
            InvitationTasks tasks,
            People people,
            PhoneCodes phoneCodes,
            Journal journal,
            ApplicationEventPublisher events,
            Rulebook rulebook,
            Clock clock) {
        this.table = table;
        this.codes = codes;
        this.messages = messages;
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.phoneCodes = phoneCodes;
        this.journal = journal;
        this.events = events;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    /** How the invitation of a case stands; the newest where one was sent back. */
    @Transactional(readOnly = true)
    public Optional<Invitation> of(CaseId caseId) {
        return table.newestOf(caseId);
    }

    /**
     * Invites the other side: by SMS where a phone is known, by letter where an address and a credit code are, else the organization is asked to
     * find them. An open invitation stays the one it is. False if nobody could be invited.
     */
    @Transactional
    public boolean invite(CaseId caseId, Actor by) {
        var view = cases.findForSystem(caseId).orElseThrow();
        var channel = channelTo(view).orElse(null);
        if (channel == null) {
            tasks.findRespondent(caseId);
            return false;
        }
        var now = clock.instant();
        var id = InvitationId.next(caseId.region(), now);
        var lastDay = lastDayFrom(Days.of(now));
        if (!table.insert(id, caseId, channel, lastDay, now)) {
            return true;
        }
        send(view, id, channel, lastDay);
        tasks.answer(caseId, lastDay, by);
        journal.record(
                Chain.ofCase(caseId),
                by,
                Act.of("negotiation.invite", Map.of("invitation", id.value().toString(), "channel", channel.name())));
        events.publishEvent(new RespondentInvited(caseId, id, now));
        return true;
    }

    /** @param source where the request came from; wrong codes are counted for it */
    @Transactional
    public OpenInvitationResult open(String code, String source) {
        var left = codes.triesLeft(source);
        if (left == 0) {
            return new OpenInvitationResult.TriesUsedUp();
        }
        var found = table.byCode(codes.hash(code)).orElse(null);
        if (found == null) {
            codes.countWrong(source);
            return left == 1 ? new OpenInvitationResult.TriesUsedUp() : new OpenInvitationResult.NoSuchCode(left - 1);
        }
        return new OpenInvitationResult.Opened(found.id());
    }

    /** What may be shown before the invited side is proven. Empty if the invitation was sent back. */
    @Transactional(readOnly = true)
    public Optional<Threshold> threshold(InvitationId id) {
        return table.find(id).filter(Invitations::isOpen).flatMap(this::threshold);
    }

    private Optional<Threshold> threshold(Invitation invitation) {
        return cases.findForSystem(invitation.caseId())
                .map(view -> new Threshold(
                        view.handlingOrganization(),
                        invitation.channel(),
                        invitation.channel() == Channel.SMS ? phoneOf(view).masked() : ""));
    }

    /** Sends the second factor to the invited number. */
    @Transactional
    public SendCodeResult sendCode(InvitationId id, Locale language) {
        var invitation = table.find(id).filter(Invitations::isOpen).orElseThrow();
        return phoneCodes.send(phoneOf(cases.findForSystem(invitation.caseId()).orElseThrow()), language);
    }

    /** @param typed the code sent to the invited number, or for a letter the end of the credit code */
    @Transactional
    public ProveResult prove(InvitationId id, String typed) {
        var invitation = table.lock(id).filter(Invitations::isOpen).orElse(null);
        if (invitation == null) {
            return new ProveResult.NotOpen();
        }
        var view = cases.findForSystem(invitation.caseId()).orElseThrow();
        return switch (invitation.channel()) {
            case SMS ->
                switch (phoneCodes.check(phoneOf(view), typed)) {
                    case CheckCodeResult.Proven() -> join(invitation, view);
                    case CheckCodeResult.Wrong(var left) -> new ProveResult.Wrong(left);
                    case CheckCodeResult.TriesUsedUp() -> new ProveResult.TriesUsedUp();
                    case CheckCodeResult.Expired() -> new ProveResult.CodeExpired();
                    case CheckCodeResult.NoneSent() -> new ProveResult.NoCodeSent();
                };
            case LETTER, EMAIL -> proveEnding(invitation, view, typed);
        };
    }

    private ProveResult proveEnding(Invitation invitation, CaseView view, String typed) {
        var left = InvitationCodes.TRIES - invitation.factorTries();
        if (left == 0) {
            return new ProveResult.TriesUsedUp();
        }
        var code = view.party(RESPONDENT).creditCode();
        if (code != null
                && typed.length() == ENDING
                && code.toUpperCase(Locale.ROOT).endsWith(typed.toUpperCase(Locale.ROOT))) {
            return join(invitation, view);
        }
        table.countFactorTry(invitation.id());
        return left == 1 ? new ProveResult.TriesUsedUp() : new ProveResult.Wrong(left - 1);
    }

    private ProveResult join(Invitation invitation, CaseView view) {
        var known = invitation.person();
        if (known != null) {
            table.clearFactorTries(invitation.id());
            return new ProveResult.Joined(known, view.id(), shownAs(invitation, view));
        }
        var person = invitation.channel() == Channel.SMS ? people.withPhone(phoneOf(view)) : people.withoutPhone();
        table.join(invitation.id(), person, clock.instant());
        cases.join(view.id(), RESPONDENT, person);
        return new ProveResult.Joined(person, view.id(), shownAs(invitation, view));
    }

    private static String shownAs(Invitation invitation, CaseView view) {
        return invitation.channel() == Channel.SMS
                ? phoneOf(view).masked()
                : view.party(RESPONDENT).name();
    }

    /** "This is not us" (不是我们单位): goes back to the organization, whose task it becomes to find the right one. */
    @Transactional
    public DisclaimResult disclaim(InvitationId id, String reason) {
        if (reason.isBlank()) {
            return new DisclaimResult.ReasonMissing();
        }
        var invitation = table.lock(id)
                .filter(found -> found.state() == Invitation.State.SENT)
                .orElse(null);
        if (invitation == null) {
            return new DisclaimResult.NotOpen();
        }
        var text = reason.strip();
        table.disclaim(id, text.substring(0, Math.min(REASON, text.length())), clock.instant());
        tasks.disclaimed(invitation.caseId());
        journal.record(
                Chain.ofCase(invitation.caseId()),
                Actor.system(),
                Act.of("negotiation.disclaim", Map.of("invitation", id.value().toString())));
        return new DisclaimResult.SentBack();
    }

    private void send(CaseView view, InvitationId id, Channel channel, LocalDate lastDay) {
        var code = codes.give(id);
        switch (channel) {
            case SMS -> messages.bySms(view.id(), phoneOf(view).value(), lastDay, code);
            case LETTER, EMAIL -> {
                messages.byLetter(view.id(), addressOf(view), code);
                tasks.postLetter(view.id());
            }
        }
    }

    /** Sends it once more, with a fresh code, the way it went out before. */
    void remind(Invitation invitation) {
        var view = cases.findForSystem(invitation.caseId()).orElseThrow();
        send(view, invitation.id(), invitation.channel(), invitation.lastDay());
        table.reminded(invitation.id(), clock.instant());
        journal.record(
                Chain.ofCase(view.id()),
                Actor.system(),
                Act.of(
                        "negotiation.remind",
                        Map.of("invitation", invitation.id().value().toString())));
    }

    /** The next rung of the ladder after a channel was given up: a letter where one can go, else the organization. */
    void climb(Invitation invitation) {
        var view = cases.findForSystem(invitation.caseId()).orElseThrow();
        var byLetter = invitation.channel() == Channel.SMS && takesLetters(view);
        table.undelivered(invitation.id(), byLetter ? Channel.LETTER : invitation.channel(), clock.instant());
        if (byLetter) {
            send(view, invitation.id(), Channel.LETTER, invitation.lastDay());
        } else {
            tasks.findRespondent(view.id());
        }
    }

    LocalDate lastDayFrom(LocalDate trigger) {
        return periods.lastDay(RESPONSE_PERIOD, trigger).date();
    }

    private static Optional<Channel> channelTo(CaseView view) {
        if (view.party(RESPONDENT).phone() != null) {
            return Optional.of(Channel.SMS);
        }
        return takesLetters(view) ? Optional.of(Channel.LETTER) : Optional.empty();
    }

    private static boolean takesLetters(CaseView view) {
        var party = view.party(RESPONDENT);
        return party.address() != null && party.creditCode() != null;
    }

    private static boolean isOpen(Invitation invitation) {
        return invitation.state() != Invitation.State.DISCLAIMED;
    }

    private static PhoneNumber phoneOf(CaseView view) {
        return Optional.ofNullable(view.party(RESPONDENT).phone()).orElseThrow();
    }

    private static String addressOf(CaseView view) {
        var party = view.party(RESPONDENT);
        return party.name() + "\n" + Optional.ofNullable(party.address()).orElseThrow();
    }
}
