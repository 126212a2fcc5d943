package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.KeepResult;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proofs of payment (履行凭证): kept among the evidence of the case. */
@Service
class Proofs {

    private final FileStore files;
    private final CaseFiles cases;
    private final MessageSource texts;
    private final Clock clock;

    Proofs(FileStore files, CaseFiles cases, MessageSource texts, Clock clock) {
        this.files = files;
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public KeepResult take(CaseView view, int number, String name, byte[] content, Actor by) {
        var result = files.take(view.id().region(), Access.CASE, name, content);
        if (result instanceof KeepResult.Kept(var file)) {
            cases.addEvidence(
                    view.id(),
                    new Evidence(
                            TimeOrderedUuid.at(clock.instant()),
                            Optional.ofNullable(view.own()).orElseThrow(),
                            file.id().value(),
                            file.name(),
                            file.mediaType(),
                            file.bytes(),
                            file.sha256(),
                            texts.getMessage("fulfillment.proof.of", new Object[] {number}, Locale.CHINA),
                            file.storedAt()),
                    by);
        }
        return result;
    }
}
