package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.facts;
import static org.fengqiao.platform.document.Block.heading;

import java.util.List;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.organization.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The follow-up record (回访记录): one sheet for each follow-up, for the file. */
@Component
class FollowUpRecord {

    private final Organizations organizations;
    private final PaperWords words;

    FollowUpRecord(Organizations organizations, PaperWords words) {
        this.organizations = organizations;
        this.words = words;
    }

    NewPaper of(FollowUp followUp, List<Payment> payments, CaseView view) {
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        return new NewPaper(
                view.id().region(),
                PaperKind.FOLLOW_UP_RECORD,
                text("title"),
                view.reference(),
                organization.name(),
                null,
                List.of(
                        facts(
                                fact(
                                        text("parties"),
                                        text(
                                                "parties.names",
                                                view.party(Side.APPLICANT).name(),
                                                view.party(Side.RESPONDENT).name())),
                                fact(text("on"), words.day(followUp.at())),
                                fact(text("occasion"), word(followUp.occasion())),
                                fact(text("talked-to"), word(followUp.talkedTo())),
                                fact(text("outcome"), word(followUp.outcome())),
                                fact(
                                        text("promised-on"),
                                        followUp.promisedOn() == null ? "" : words.day(followUp.promisedOn())),
                                fact(text("satisfaction"), word(followUp.satisfaction())),
                                fact(text("job-help"), yesNo(followUp.wantsJobHelp())),
                                fact(text("note"), followUp.note())),
                        heading(text("payments")),
                        new Block.Grid(
                                List.of(text("number"), text("due"), text("money"), text("state")),
                                payments.stream().map(this::row).toList())));
    }

    private List<String> row(Payment payment) {
        return List.of(
                String.valueOf(payment.number()),
                words.day(payment.due()),
                text("yuan", payment.amount().display()),
                word(payment.state()));
    }

    private String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : text(answer ? "yes" : "no");
    }

    private String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : words.word(constant);
    }

    private String text(String key, Object... arguments) {
        return words.text("paper.follow-up." + key, arguments);
    }
}
