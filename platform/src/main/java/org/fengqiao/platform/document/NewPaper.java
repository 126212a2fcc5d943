package org.fengqiao.platform.document;

import java.util.List;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be made (拟制文书).
 *
 * @param title as it stands at its head
 * @param number as it stands under the title: the case number, a receipt number
 * @param issuer who answers for it, as it stands in the header
 * @param sealedBy whose seal it gets at once; null where none or where others sign first
 * @param saidToSettle whether what it says lies behind the wall until everybody has signed
 */
public record NewPaper(
        Region region,
        PaperKind kind,
        String title,
        String number,
        String issuer,
        @Nullable Seal sealedBy,
        boolean saidToSettle,
        List<Block> blocks) {

    public NewPaper {
        blocks = List.copyOf(blocks);
    }

    public NewPaper(
            Region region,
            PaperKind kind,
            String title,
            String number,
            String issuer,
            @Nullable Seal sealedBy,
            List<Block> blocks) {
        this(region, kind, title, number, issuer, sealedBy, false, blocks);
    }

    boolean isSignedByOthers() {
        return blocks.stream().anyMatch(block -> block instanceof Block.Signatures);
    }
}
