package org.fengqiao.platform.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case (文书) and which side may read each. */
@Service
public class CasePapers {

    private final CasePaperTable table;
    private final Papers papers;
    private final Journal journal;

    CasePapers(CasePaperTable table, Papers papers, Journal journal) {
        this.table = table;
        this.papers = papers;
        this.journal = journal;
    }

    /** Makes a paper and puts it into the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(CaseId id, NewPaper paper, Set<Side> readers, Actor by) {
        return issue(id, null, paper, readers, by);
    }

    /**
     * The paper of an occasion: made now, or the one that was made before. Two who come at the same moment get the same one.
     *
     * @param occasion what there is one paper for: {@code RECEIPT}, {@code MEDIATION_NOTICE 0198…}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CasePaper issueOnce(CaseId id, String occasion, Supplier<NewPaper> paper, Set<Side> readers, Actor by) {
        journal.hold(Chain.ofCase(id));
        var issued = table.ofOccasion(id, occasion);
        if (issued.isPresent()) {
            return issued.get();
        }
        issue(id, occasion, paper.get(), readers, by);
        return table.ofOccasion(id, occasion).orElseThrow();
    }

    /** The paper of an occasion; empty while it was not made. */
    @Transactional(readOnly = true)
    public Optional<CasePaper> ofOccasion(CaseId id, String occasion) {
        return table.ofOccasion(id, occasion);
    }

    private Paper issue(CaseId id, @Nullable String occasion, NewPaper paper, Set<Side> readers, Actor by) {
        var made = papers.make(paper);
        table.insert(id, made, occasion, readers);
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of(
                        "casefile.issue-paper",
                        Map.of(
                                "paper", made.id().text(),
                                "kind", made.kind().name(),
                                "sha256", made.sha256())));
        return made;
    }

    /** Every paper of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id) {
        return table.of(id);
    }

    /** What one side may read. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id, Side reader) {
        return of(id).stream().filter(paper -> paper.readers().contains(reader)).toList();
    }

    /** The newest paper of a kind; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<CasePaper> newest(CaseId id, PaperKind kind) {
        return of(id).stream().filter(paper -> paper.kind() == kind).reduce((_, later) -> later);
    }

    /** A paper that a member of staff opens. Who opens one on which numbers stand in full leaves a trace (查看留痕). */
    @Transactional
    public Optional<CasePaper> open(CaseId id, UUID paper, Actor by) {
        var found = of(id).stream().filter(one -> one.id().equals(paper)).findFirst();
        found.filter(one -> one.kind().showsNumbers())
                .ifPresent(one -> journal.record(
                        Chain.ofCase(id),
                        by,
                        Act.of(
                                "casefile.open-paper",
                                Map.of("paper", one.paper().text()))));
        return found;
    }
}
