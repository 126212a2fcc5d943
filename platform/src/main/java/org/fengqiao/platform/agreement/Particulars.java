package org.fengqiao.platform.agreement;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a party exactly is (当事人基本情况), as an agreement must say it: told by the party itself, or entered by the mediator. */
@Service
class Particulars {

    private final CaseFiles cases;
    private final Agreements agreements;

    Particulars(CaseFiles cases, Agreements agreements) {
        this.cases = cases;
        this.agreements = agreements;
    }

    /** Keeps what was told, and lets an agreement go out that waited for it. The caller has checked that the party is this actor's to complete. */
    @Transactional
    void complete(CaseId caseId, Party party, Actor by) {
        cases.complete(caseId, party, by);
        agreements.completed(caseId, by);
    }
}
