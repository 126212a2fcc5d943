package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.facts;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper of an agreement (调解协议书、和解协议书): 企业劳动争议协商调解规定 art. 26 says what must stand in it. */
@Component
class AgreementPaper {

    private final Clauses clauses;
    private final PaperWords words;

    AgreementPaper(Clauses clauses, PaperWords words) {
        this.clauses = clauses;
        this.words = words;
    }

    NewPaper of(AgreementKind kind, Terms terms, CaseView view, Organization organization) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(text("parties")));
        blocks.add(party(view.party(Side.APPLICANT), "applicant"));
        blocks.add(party(view.party(Side.RESPONDENT), "respondent"));
        blocks.add(heading(text("asked")));
        blocks.add(paragraph(text("asked.text", words.day(view.submittedAt()), clauses.claims(view))));
        blocks.add(heading(text("agreed")));
        blocks.add(paragraph(text("agreed.text." + kind.name(), organization.name())));
        blocks.add(new Block.Items(clauses.of(terms, view)));
        blocks.add(heading(text("effect")));
        for (int i = 1; i <= 3; i++) {
            blocks.add(paragraph(text("effect." + kind.name() + "." + i)));
        }
        blocks.add(new Block.Signatures(places(kind)));
        return new NewPaper(
                view.id().region(),
                kind.paper(),
                text("title." + kind.name()),
                view.reference(),
                kind == AgreementKind.MEDIATION ? organization.name() : text("issuer.parties"),
                null,
                true,
                blocks);
    }

    private Block party(Party party, String role) {
        var kind = party.kind() == PartyKind.WORKER ? "worker" : "employer";
        return facts(
                fact(text(role), text(kind, party.name())),
                fact(text("identity"), masked(party.identityNumber())),
                fact(text("credit-code"), orEmpty(party.creditCode())),
                fact(text("representative"), orEmpty(party.legalRepresentative())),
                fact(text("phone"), party.phone() == null ? "" : party.phone().masked()),
                fact(text("address"), orEmpty(party.address())));
    }

    private List<Block.SignaturePlace> places(AgreementKind kind) {
        var places = new ArrayList<Block.SignaturePlace>();
        for (var side : Side.values()) {
            places.add(place(SigningPlace.of(side)));
        }
        kind.afterParties().forEach(place -> places.add(place(place)));
        return places;
    }

    private Block.SignaturePlace place(String name) {
        return new Block.SignaturePlace(name, text("place." + name));
    }

    private static String masked(@Nullable String number) {
        return number == null ? "" : number.substring(0, 4) + "**********" + number.substring(14);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String text(String key, Object... arguments) {
        return words.text("paper.agreement." + key, arguments);
    }
}
