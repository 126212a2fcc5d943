package org.fengqiao.platform.representation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.KeepResult;
import org.fengqiao.platform.file.StoredFile;
import org.fengqiao.platform.negotiation.Answers;
import org.fengqiao.platform.negotiation.AuthorizedPerson;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authorization of whoever speaks for an employer: drafted from the answer, stamped by hand, brought back. */
@Service
class Authorizations {

    private final CaseFiles cases;
    private final CasePapers papers;
    private final Answers answers;
    private final AuthorizationPaper paper;
    private final Organizations organizations;
    private final FileStore files;
    private final PaperWords words;

    Authorizations(
            CaseFiles cases,
            CasePapers papers,
            Answers answers,
            AuthorizationPaper paper,
            Organizations organizations,
            FileStore files,
            PaperWords words) {
        this.cases = cases;
        this.papers = papers;
        this.answers = answers;
        this.paper = paper;
        this.organizations = organizations;
        this.files = files;
        this.words = words;
    }

    /** The case, for somebody on its answering side. */
    @Transactional(readOnly = true)
    public Optional<CaseView> ofRespondent(CaseId id, Actor by) {
        return cases.find(id, by).filter(view -> view.own() == Side.RESPONDENT);
    }

    @Transactional(readOnly = true)
    public Optional<AuthorizedPerson> person(CaseId id) {
        return answers.authorizedPerson(id);
    }

    /** The newest draft. */
    @Transactional(readOnly = true)
    public Optional<CasePaper> draft(CaseId id) {
        return papers.newest(id, PaperKind.AUTHORIZATION);
    }

    /** What was brought back, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> returned(CaseId id) {
        return cases.evidence(id).stream()
                .filter(evidence -> evidence.side() == Side.RESPONDENT && word().equals(evidence.proves()))
                .toList();
    }

    @Transactional
    public DraftResult draft(CaseId id, @Nullable Scope scope, Actor by) {
        var view = ofRespondent(id, by).orElse(null);
        if (view == null) {
            return new DraftResult.NotFound();
        }
        var person = answers.authorizedPerson(id).orElse(null);
        if (person == null) {
            return new DraftResult.NobodyNamed();
        }
        if (scope == null) {
            return new DraftResult.ScopeMissing();
        }
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        var drafted = papers.issueOnce(
                id,
                PaperKind.AUTHORIZATION + " " + scope + " " + person.id(),
                () -> paper.of(view, person, scope, organization),
                Set.of(Side.RESPONDENT),
                by.as(Side.RESPONDENT.hat()));
        return new DraftResult.Drafted(drafted.id());
    }

    /** A picture or a PDF of the stamped paper, kept among the evidence of the side. */
    @Transactional
    public ReturnResult bringBack(CaseId id, String name, byte[] content, Actor by) {
        if (ofRespondent(id, by).isEmpty()) {
            return new ReturnResult.NotFound();
        }
        if (draft(id).isEmpty()) {
            return new ReturnResult.NothingDrafted();
        }
        return switch (files.take(id.region(), Access.CASE, name, content)) {
            case KeepResult.NotTaken(var shown, var _, var why) -> new ReturnResult.NotTaken(shown, why);
            case KeepResult.Kept(var file) -> {
                keep(id, file, by.as(Side.RESPONDENT.hat()));
                yield new ReturnResult.Returned();
            }
        };
    }

    private void keep(CaseId id, StoredFile file, Actor by) {
        cases.addEvidence(
                id,
                new Evidence(
                        TimeOrderedUuid.at(file.storedAt()),
                        Side.RESPONDENT,
                        file.id().value(),
                        file.name(),
                        file.mediaType(),
                        file.bytes(),
                        file.sha256(),
                        word(),
                        file.storedAt()),
                by);
    }

    /** By this it is known among the evidence. */
    private String word() {
        return words.text("paper.authorization.title");
    }
}
