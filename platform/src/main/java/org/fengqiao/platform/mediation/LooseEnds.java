package org.fengqiao.platform.mediation;

import org.fengqiao.platform.casefile.CaseId;
import org.springframework.stereotype.Component;

/** Whatever is still open when the talk is over (未了事项): nothing of it can be answered any more, and the pages say so. */
@Component
class LooseEnds {

    private final ProposalTable proposals;
    private final FactProposalTable facts;
    private final SessionTable sessions;
    private final ExtensionTable extensions;

    LooseEnds(ProposalTable proposals, FactProposalTable facts, SessionTable sessions, ExtensionTable extensions) {
        this.proposals = proposals;
        this.facts = facts;
        this.sessions = sessions;
        this.extensions = extensions;
    }

    void tie(CaseId caseId) {
        proposals.voidOpen(caseId);
        facts.voidOpen(caseId);
        sessions.cancelComing(caseId);
        extensions.lapse(caseId);
    }
}
