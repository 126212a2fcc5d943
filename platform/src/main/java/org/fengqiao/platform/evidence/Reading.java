package org.fengqiao.platform.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Reach;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileId;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence is read (看证据): by the side that brought it, and by staff who may see the case and the people in it; these leave a trace. */
@Service
class Reading {

    private final CaseFiles cases;
    private final FileStore store;
    private final Journal journal;

    Reading(CaseFiles cases, FileStore store, Journal journal) {
        this.cases = cases;
        this.store = store;
        this.journal = journal;
    }

    /** A file with its content as it came. */
    record Content(Evidence evidence, byte[] bytes) {}

    /** One of a draft's own files. */
    @Transactional(readOnly = true)
    Optional<Content> ofDraft(OfDraft owner, UUID evidence) {
        return owner.draft().files().stream()
                .filter(file -> file.evidence().id().equals(evidence))
                .findFirst()
                .map(file -> content(file.evidence(), file.file()));
    }

    /** A file of a case; empty if the case is not there for this actor, or the file is the other side's. */
    @Transactional
    Optional<Content> ofCase(CaseId id, UUID evidence, Actor actor) {
        var view = cases.find(id, actor).orElse(null);
        if (view == null) {
            return Optional.empty();
        }
        var found = cases.evidence(id).stream()
                .filter(file -> file.id().equals(evidence))
                .filter(file -> mayRead(file, view, actor))
                .findFirst();
        if (actor.hat().isStaff()) {
            found.ifPresent(file -> journal.record(
                    Chain.ofCase(id),
                    actor,
                    Act.of("evidence.read", Map.of("evidence", file.id().toString()))));
        }
        return found.map(file -> content(file, new FileId(id.region(), file.file())));
    }

    private static boolean mayRead(Evidence evidence, CaseView view, Actor actor) {
        return actor.hat().isStaff() ? Reach.seesPeople(actor.hat()) : evidence.side() == view.own();
    }

    private Content content(Evidence evidence, FileId file) {
        return new Content(evidence, store.content(file, Access.CASE));
    }
}
