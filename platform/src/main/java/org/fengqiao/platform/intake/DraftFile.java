package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.file.FileId;
import org.fengqiao.platform.shared.Region;

/**
 * A file brought before there is a case (草稿的证据).
 *
 * @param region where it is kept until then
 * @param evidence as it will stand in the case
 */
public record DraftFile(Region region, Evidence evidence) {

    public FileId file() {
        return new FileId(region, evidence.file());
    }

    Evidence keptAs(FileId moved) {
        return new Evidence(
                evidence.id(),
                evidence.side(),
                moved.value(),
                evidence.name(),
                evidence.mediaType(),
                evidence.bytes(),
                evidence.sha256(),
                evidence.proves(),
                evidence.at());
    }
}
