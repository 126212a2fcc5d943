package org.fengqiao.platform.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.platform.agreement.AgreementKind;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.agreement.EffectiveAgreement;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperState;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.file.FileId;
import org.fengqiao.platform.shared.Wall;
import org.springframework.stereotype.Component;

/** Goes through a case for what belongs in its file (编目), outside the wall: papers that are valid, and the evidence. */
@Component
class Cataloging {

    private final Wall wall;
    private final CaseFiles cases;
    private final CasePapers casePapers;
    private final Papers papers;
    private final Agreements agreements;

    Cataloging(Wall wall, CaseFiles cases, CasePapers casePapers, Papers papers, Agreements agreements) {
        this.wall = wall;
        this.cases = cases;
        this.casePapers = casePapers;
        this.papers = papers;
        this.agreements = agreements;
    }

    Catalog of(CaseView view) {
        return wall.outside(() -> {
            var lines = new ArrayList<CatalogLine>();
            var kinds = EnumSet.noneOf(PaperKind.class);
            for (var paper : casePapers.of(view.id())) {
                papers.find(paper.paper()).filter(Cataloging::belongs).ifPresent(found -> {
                    kinds.add(found.kind());
                    lines.add(line(lines.size() + 1, paper, found));
                });
            }
            for (var evidence : cases.evidence(view.id())) {
                lines.add(new CatalogLine(
                        lines.size() + 1,
                        evidence.name(),
                        evidence.at(),
                        evidence.sha256(),
                        null,
                        new FileId(view.id().region(), evidence.file())));
            }
            var missing = EnumSet.copyOf(needed(view));
            missing.removeAll(kinds);
            return new Catalog(lines, List.copyOf(missing));
        });
    }

    /** An agreement that was never signed by all, and a paper that was taken back, are no part of the file; nor is its own cover. */
    private static boolean belongs(Paper paper) {
        return paper.state() == PaperState.VALID && paper.kind() != PaperKind.FILE_COVER;
    }

    private static CatalogLine line(int number, CasePaper paper, Paper found) {
        return new CatalogLine(number, paper.title(), paper.issuedAt(), found.sha256(), paper.paper(), null);
    }

    /** What a case that went this way must have. */
    private Set<PaperKind> needed(CaseView view) {
        if (view.stage() == Stage.DECLINED) {
            return EnumSet.of(PaperKind.NON_ACCEPTANCE_NOTICE);
        }
        var needed = EnumSet.noneOf(PaperKind.class);
        if (view.acceptedAt() != null) {
            needed.add(PaperKind.ACCEPTANCE_NOTICE);
        }
        agreements.inEffect(view.id()).map(EffectiveAgreement::kind).ifPresent(kind -> {
            needed.add(
                    kind == AgreementKind.MEDIATION ? PaperKind.MEDIATION_AGREEMENT : PaperKind.SETTLEMENT_AGREEMENT);
            needed.add(PaperKind.PERFORMANCE_NOTICE);
        });
        return needed;
    }
}
