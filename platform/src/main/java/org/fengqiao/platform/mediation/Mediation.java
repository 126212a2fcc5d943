package org.fengqiao.platform.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;

/** One mediation (调解). Each state holds only what is true in it, and offers only the moves that are legal from it. */
public sealed interface Mediation {

    CaseId caseId();

    int version();

    /** Neither settled nor ended: it can still become either. */
    sealed interface Open extends Mediation {

        Instant calledAt();

        default Settled settle(Instant at) {
            return new Settled(caseId(), version(), this, at);
        }

        default Ended end(EndReason reason, Instant at) {
            return new Ended(caseId(), version(), this, reason, at);
        }
    }

    /** Somebody sits with the parties. */
    sealed interface Running extends Open {

        UUID mediator();

        Instant startedAt();

        /** Both sides go on until a later day. */
        default Extended extend(LocalDate until) {
            return new Extended(caseId(), version(), calledAt(), mediator(), startedAt(), until);
        }

        /** Another mediator takes over; the days run on. */
        Running handTo(UUID successor);
    }

    /** 待指定: asked for, and nobody sits yet. */
    record Called(CaseId caseId, int version, Instant calledAt) implements Open {

        InProgress begin(UUID mediator, Instant at) {
            return new InProgress(caseId, version, calledAt, mediator, at);
        }
    }

    /** 调解中. */
    record InProgress(CaseId caseId, int version, Instant calledAt, UUID mediator, Instant startedAt)
            implements Running {

        @Override
        public InProgress handTo(UUID successor) {
            return new InProgress(caseId, version, calledAt, successor, startedAt);
        }
    }

    /** 延期: both agreed to go on. */
    record Extended(CaseId caseId, int version, Instant calledAt, UUID mediator, Instant startedAt, LocalDate until)
            implements Running {

        @Override
        public Extended handTo(UUID successor) {
            return new Extended(caseId, version, calledAt, successor, startedAt, until);
        }
    }

    /**
     * 已谈成: terms are agreed, and bind nobody before they are signed.
     *
     * @param before as it stood; somebody who does not sign brings it back there
     */
    record Settled(CaseId caseId, int version, Open before, Instant settledAt) implements Mediation {

        Open reopen() {
            return before;
        }
    }

    /** 已终止: without agreement. */
    record Ended(CaseId caseId, int version, Open before, EndReason reason, Instant endedAt) implements Mediation {}
}
