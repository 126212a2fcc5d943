package org.fengqiao.platform.linkage;

import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.Stage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Certifies that it ended without agreement (终止证明出具). Apart from what opens the exits: these wait for no paper. */
@Component
class ExitCertificateListener {

    private final Gathering gathering;
    private final PacketPapers papers;

    ExitCertificateListener(Gathering gathering, PacketPapers papers) {
        this.gathering = gathering;
        this.papers = papers;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.to() == Stage.ENDED) {
            papers.issueCertificate(moved.id(), gathering.of(moved.id()));
        }
    }
}
