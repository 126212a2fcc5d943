package org.fengqiao.platform.intake;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.OrganizationKind;
import org.fengqiao.platform.organization.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notice that an application is not accepted (不予受理通知书): why, and the next door with whom to ask there. */
@Component
class NonAcceptanceNotice {

    private static final int MOST_OFFICES = 3;

    private final CaseBlocks blocks;
    private final LimitationLine limitation;
    private final Organizations organizations;
    private final PaperWords words;
    private final Clock clock;

    NonAcceptanceNotice(
            CaseBlocks blocks, LimitationLine limitation, Organizations organizations, PaperWords words, Clock clock) {
        this.blocks = blocks;
        this.limitation = limitation;
        this.organizations = organizations;
        this.words = words;
        this.clock = clock;
    }

    /** @param why a decision that declines: it has a reason, a door and words for the applicant */
    NewPaper of(CaseView view, Decision why, Organization organization) {
        var content = new ArrayList<Block>();
        content.add(new Block.Addressee(words.text("paper.addressee", blocks.name(view, Side.APPLICANT))));
        content.add(paragraph(words.text(
                "paper.declined.decision",
                words.day(view.submittedAt()),
                blocks.name(view, Side.RESPONDENT),
                view.receiptNumber())));
        content.add(Block.facts(
                fact(words.text("paper.declined.reason"), word(why.reason())),
                fact(words.text("paper.declined.explanation"), why.explanation() == null ? "" : why.explanation())));
        content.add(heading(words.text("paper.declined.door")));
        content.add(paragraph(words.text("paper.declined.door." + why.door())));
        content.addAll(offices(view, why.door()));
        content.add(heading(words.text("paper.declined.rights")));
        content.add(new Block.Items(List.of(
                words.text("paper.declined.rights.open"),
                limitation.of(view),
                words.text("paper.declined.rights.ask", organization.phone()))));
        content.add(new Block.Issuer(organization.name(), words.day(clock.instant())));
        return new NewPaper(
                view.id().region(),
                PaperKind.NON_ACCEPTANCE_NOTICE,
                words.text("paper.declined.title"),
                view.receiptNumber(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                content);
    }

    private String word(@Nullable DeclineReason reason) {
        return reason == null ? "" : words.word(reason);
    }

    private List<Block> offices(CaseView view, @Nullable NextDoor door) {
        var offices = organizations.reaching(view.place(), kinds(door)).stream()
                .filter(office -> !office.id().equals(view.handlingOrganization()))
                .limit(MOST_OFFICES)
                .map(office -> words.text("paper.office", office.name(), office.address(), office.phone()))
                .toList();
        return offices.isEmpty() ? List.of() : List.of(new Block.Items(offices));
    }

    /** Which recorded bodies stand behind a door; for the others there is a telephone number for the whole country. */
    private static OrganizationKind[] kinds(@Nullable NextDoor door) {
        return switch (door) {
            case ARBITRATION -> new OrganizationKind[] {OrganizationKind.ARBITRATION_OFFICE};
            case COURT -> new OrganizationKind[] {OrganizationKind.COURT};
            case MEDIATION_ELSEWHERE ->
                new OrganizationKind[] {
                    OrganizationKind.TOWN_CENTER, OrganizationKind.DISTRICT_CENTER, OrganizationKind.CITY_CENTER
                };
            case INSPECTION -> new OrganizationKind[] {OrganizationKind.AUTHORITY};
            case LEGAL_AID, HOTLINE -> new OrganizationKind[0];
            case null -> new OrganizationKind[0];
        };
    }
}
