package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.facts;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.agreement.EffectiveAgreement;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.terms.Promise;
import org.springframework.stereotype.Component;

/** The performance notice (履行告知书): what is to be done by when, and what follows if it is not. */
@Component
class PerformanceNotice {

    private final Organizations organizations;
    private final PaperWords words;

    PerformanceNotice(Organizations organizations, PaperWords words) {
        this.organizations = organizations;
        this.words = words;
    }

    NewPaper of(EffectiveAgreement agreement, CaseView view) {
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        var effective = Days.of(agreement.effectiveAt());
        return new NewPaper(
                view.id().region(),
                PaperKind.PERFORMANCE_NOTICE,
                text("title"),
                view.reference(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                List.of(
                        facts(
                                fact(text("worker"), name(view, PartyKind.WORKER)),
                                fact(text("employer"), name(view, PartyKind.EMPLOYER))),
                        paragraph(text("agreed." + agreement.kind().name(), words.day(effective))),
                        heading(text("duties")),
                        payments(agreement),
                        new Block.Items(promises(agreement)),
                        heading(text("how")),
                        paragraph(text("how.text." + agreement.terms().method().name())),
                        paragraph(text("report")),
                        heading(text("otherwise")),
                        paragraph(text("otherwise." + agreement.kind().name())),
                        new Block.Issuer(organization.name(), words.day(effective))));
    }

    private Block payments(EffectiveAgreement agreement) {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (var one : agreement.terms().installments()) {
            rows.add(List.of(
                    String.valueOf(++number),
                    text("until", words.day(one.due())),
                    text("amount", one.amount().display())));
        }
        rows.add(List.of(
                text("total"),
                "",
                text(
                        "amount.in-capitals",
                        agreement.terms().total().display(),
                        agreement.terms().total().inCapitals())));
        return new Block.Grid(List.of(text("number"), text("due"), text("money")), rows);
    }

    private List<String> promises(EffectiveAgreement agreement) {
        var items = new ArrayList<String>();
        for (var promise : Promise.values()) {
            if (agreement.terms().promises().contains(promise)) {
                items.add(words.text("paper.agreement.promise." + promise.name()));
            }
        }
        if (!agreement.terms().words().isBlank()) {
            items.add(agreement.terms().words());
        }
        return items;
    }

    private static String name(CaseView view, PartyKind kind) {
        return view.party(kind).orElseThrow().name();
    }

    private String text(String key, Object... arguments) {
        return words.text("paper.performance." + key, arguments);
    }
}
