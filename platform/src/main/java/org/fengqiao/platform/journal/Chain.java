package org.fengqiao.platform.journal;

import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/**
 * Whose entries hang together (链): one chain for each case, organization, pack and account.
 *
 * @param region the region of the subject; 0 for subjects that have none (accounts, packs)
 * @param kind a word of the glossary: {@code case}, {@code account}, {@code organization}, {@code pack}, {@code draft}, {@code message}
 */
public record Chain(int region, String kind, UUID id) {

    public static Chain ofCase(RegionalId id) {
        return new Chain(id.region().code(), "case", id.value());
    }

    public static Chain ofDraft(Region region, UUID id) {
        return new Chain(region.code(), "draft", id);
    }

    public static Chain ofAccount(UUID id) {
        return new Chain(0, "account", id);
    }

    public static Chain ofOrganization(UUID id) {
        return new Chain(0, "organization", id);
    }

    @Override
    public String toString() {
        return kind + " " + (region == 0 ? "" : region + "-") + id;
    }
}
