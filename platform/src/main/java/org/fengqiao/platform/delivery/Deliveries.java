package org.fengqiao.platform.delivery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of delivery: messages are given here in the caller's transaction, and their proof is read here. */
@Service
public class Deliveries {

    private final MessageTable table;
    private final DeliveryRounds rounds;
    private final Clock clock;

    Deliveries(MessageTable table, DeliveryRounds rounds, Clock clock) {
        this.table = table;
        this.rounds = rounds;
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

    /** A letter was posted, or handed over by somebody who went there: they say when and how. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void proveByHand(Region region, UUID message, String proof) {
        table.prove(region, message, proof, clock.instant());
    }
}
