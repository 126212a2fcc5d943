package org.fengqiao.platform.intake;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** The acceptance notice (受理通知书) to the applicant: 企业劳动争议协商调解规定 22. */
@Component
class AcceptanceNotice {

    /** 调解：自受理起十五日，企业劳动争议协商调解规定 29. */
    private static final String END_WITHIN = "ec.end";

    private final CaseBlocks blocks;
    private final LimitationLine limitation;
    private final Staff staff;
    private final PaperWords words;
    private final Periods periods;
    private final Clock clock;

    AcceptanceNotice(
            CaseBlocks blocks,
            LimitationLine limitation,
            Staff staff,
            PaperWords words,
            Rulebook rulebook,
            Clock clock) {
        this.blocks = blocks;
        this.limitation = limitation;
        this.staff = staff;
        this.words = words;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    NewPaper of(CaseView view, Instant acceptedAt, Organization organization) {
        return new NewPaper(
                view.id().region(),
                PaperKind.ACCEPTANCE_NOTICE,
                words.text("paper.accepted.title"),
                view.reference(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                List.of(
                        new Block.Addressee(words.text("paper.addressee", blocks.name(view, Side.APPLICANT))),
                        paragraph(words.text(
                                "paper.accepted.decision",
                                blocks.name(view, Side.RESPONDENT),
                                blocks.matter(view),
                                words.day(view.submittedAt()),
                                words.day(acceptedAt),
                                view.reference())),
                        Block.facts(
                                fact(words.text("paper.accepted.mediator"), mediator(view)),
                                fact(
                                        words.text("paper.receipt.contact"),
                                        words.text(
                                                "paper.contact",
                                                organization.address(),
                                                organization.phone(),
                                                organization.hours()))),
                        heading(words.text("paper.accepted.matters")),
                        matters(view, acceptedAt),
                        new Block.Issuer(organization.name(), words.day(clock.instant()))));
    }

    private String mediator(CaseView view) {
        var mediator = view.mediator();
        return mediator == null
                ? words.text("paper.accepted.mediator-later")
                : staff.nameOf(mediator).orElse(words.text("paper.accepted.mediator-later"));
    }

    private Block matters(CaseView view, Instant acceptedAt) {
        return new Block.Items(List.of(
                words.text("paper.accepted.route." + view.route()),
                words.text(
                        "paper.accepted.period",
                        words.day(periods.lastDay(Applications.MEDIATE_WITHIN, Days.of(view.submittedAt()))
                                .date()),
                        words.day(
                                periods.lastDay(END_WITHIN, Days.of(acceptedAt)).date())),
                words.text("paper.accepted.free-will"),
                words.text("paper.confidential"),
                words.text("paper.accepted.agreement"),
                limitation.of(view),
                words.text("paper.free")));
    }
}
