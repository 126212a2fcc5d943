package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.util.Set;
import org.fengqiao.platform.agreement.AgreementTookEffect;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.agreement.EffectiveAgreement;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What begins when an agreement takes effect (履行开始): its payments are followed, both sides are told of their duties, a visit is planned. */
@Component
class Beginning {

    private static final int FIRST_VISIT = 7;

    private final PaymentTable table;
    private final Turns turns;
    private final PerformanceNotice notice;
    private final Agreements agreements;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Packs packs;
    private final Clock clock;

    Beginning(
            PaymentTable table,
            Turns turns,
            PerformanceNotice notice,
            Agreements agreements,
            CaseFiles cases,
            CasePapers papers,
            Packs packs,
            Clock clock) {
        this.table = table;
        this.turns = turns;
        this.notice = notice;
        this.agreements = agreements;
        this.cases = cases;
        this.papers = papers;
        this.packs = packs;
        this.clock = clock;
    }

    /** The payments are the mark that it was done: seen twice, it is done once. */
    @ApplicationModuleListener
    void on(AgreementTookEffect effect) {
        var agreement = agreements.inEffect(effect.caseId()).orElseThrow();
        var view = cases.findForSystem(effect.caseId()).orElseThrow();
        if (!follow(agreement)) {
            return;
        }
        turns.arrange(view, table.of(view.id()), Actor.system());
        turns.followUp(view, Days.of(agreement.effectiveAt()).plusDays(FIRST_VISIT));
        if (packs.of(view.handlingPlace()).performanceNotice()) {
            tell(agreement, view);
        }
    }

    private boolean follow(EffectiveAgreement agreement) {
        var today = Days.of(clock.instant());
        int number = 0;
        boolean fresh = false;
        for (var one : agreement.terms().installments()) {
            var step = Step.firstFrom(one.due(), today).orElse(Step.LATE_7);
            fresh |= table.insert(agreement.caseId(), ++number, one.amount(), one.due(), step);
        }
        return fresh;
    }

    private void tell(EffectiveAgreement agreement, CaseView view) {
        papers.issue(view.id(), notice.of(agreement, view), Set.of(Side.APPLICANT, Side.RESPONDENT), Actor.system());
    }
}
