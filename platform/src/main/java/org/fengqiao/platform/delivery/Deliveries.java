package org.fengqiao.platform.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of delivery: messages are given here in the caller's transaction, and their proof is read here. */
@Service
public class Deliveries {

    /** 待办：寄信; whoever sends a letter opens it, on the desk's page of a case's letters. */
    public static final String POST_LETTER_TASK = "delivery.post-letter";

    private final MessageTable table;
    private final DeliveryRounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(MessageTable table, DeliveryRounds rounds, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** Gives messages to be delivered once this transaction commits. The same id a second time sends nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(NewMessage... messages) {
        table.insert(List.of(messages), clock.instant());
        rounds.afterCommit();
    }

    /** What was sent about a case or account, oldest first: evidence of delivery. */
    @Transactional(readOnly = true)
    public List<DeliveryLine> about(Region region, UUID concerns) {
        return table.about(region, concerns);
    }

    /** The letters about a case, newest first, to print them and to say what became of each. */
    @Transactional(readOnly = true)
    public List<Letter> letters(Region region, UUID concerns) {
        return table.letters(region, concerns);
    }

    /** A letter was given to the post; whether it arrives is another matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void posted(Region region, UUID letter, String tracking) {
        table.posted(region, letter, tracking, clock.instant());
    }

    /**
     * A letter was signed for, or handed over by somebody who went there.
     *
     * @param at when it arrived
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void proveByHand(Region region, UUID letter, String proof, Instant at) {
        table.prove(region, letter, proof, at);
        var message = table.header(region, letter);
        events.publishEvent(new Delivered(region, letter, message.concerns(), message.template(), at));
    }

    /** A letter came back: the next rung of the ladder is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(Region region, UUID letter, String why) {
        var now = clock.instant();
        table.giveUp(region, letter, why, now);
        var message = table.header(region, letter);
        events.publishEvent(new DeliveryFailed(region, letter, message.concerns(), message.template(), now));
    }
}
