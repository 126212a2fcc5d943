package org.fengqiao.platform.representation;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.List;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.negotiation.AuthorizedPerson;
import org.fengqiao.platform.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authorization of an employer's representative (授权委托书), to be stamped and signed by hand. What is not known is left blank to be written in. */
@Component
class AuthorizationPaper {

    private final CaseBlocks blocks;
    private final PaperWords words;

    AuthorizationPaper(CaseBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    NewPaper of(CaseView view, AuthorizedPerson person, Scope scope, Organization organization) {
        var employer = view.party(Side.RESPONDENT);
        return new NewPaper(
                view.id().region(),
                PaperKind.AUTHORIZATION,
                words.text("paper.authorization.title"),
                view.reference(),
                organization.name(),
                null,
                List.of(
                        heading(words.text("paper.authorization.principal")),
                        Block.facts(
                                fact(words.text("paper.party.name.EMPLOYER"), blocks.name(view, Side.RESPONDENT)),
                                fact(words.text("paper.party.credit-code"), orBlank(employer.creditCode())),
                                fact(words.text("paper.party.address"), orBlank(employer.address())),
                                fact(words.text("paper.authorization.head"), orBlank(employer.legalRepresentative())),
                                fact(words.text("paper.authorization.position"), orBlank(null))),
                        heading(words.text("paper.authorization.agent")),
                        Block.facts(
                                fact(words.text("paper.party.name.WORKER"), person.name()),
                                fact(words.text("paper.authorization.duty"), orBlank(person.duty())),
                                fact(words.text("paper.authorization.identity"), orBlank(null)),
                                fact(words.text("paper.party.phone"), orBlank(null))),
                        heading(words.text("paper.authorization.matter")),
                        paragraph(words.text(
                                "paper.authorization.matter.text",
                                blocks.name(view, Side.APPLICANT),
                                view.reference(),
                                organization.name())),
                        heading(words.text("paper.authorization.scope")),
                        paragraph(words.text("paper.authorization.scope." + scope)),
                        paragraph(words.text("paper.authorization.term")),
                        paragraph(words.text("paper.authorization.law")),
                        new Block.Handwritten(List.of(
                                words.text("paper.authorization.stamp"),
                                words.text("paper.authorization.head-signs"),
                                words.text("paper.authorization.agent-signs")))));
    }

    private String orBlank(@Nullable String known) {
        return known == null || known.isBlank() ? words.text("paper.blank") : known;
    }
}
