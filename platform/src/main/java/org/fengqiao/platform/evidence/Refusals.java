package org.fengqiao.platform.evidence;

import org.fengqiao.platform.evidence.BringResult.Refused;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.web.Form;

/** The sentence of each refusal: what happened, and what to do. */
final class Refusals {

    static final String FIELD = "files";

    private Refusals() {}

    static Form.Error error(Refused refused) {
        return switch (refused) {
            case BringResult.NotTaken(var name, var bytes, var why) ->
                Form.Error.of(
                        FIELD,
                        "evidence.unfit." + why.name(),
                        name,
                        new FileSize(bytes).toString(),
                        new FileSize(FileStore.LARGEST).toString());
            case BringResult.Full(var most) -> Form.Error.of(FIELD, "evidence.full", most);
            case BringResult.NotOpen() -> Form.Error.of(FIELD, "evidence.not-open");
            case BringResult.TooManyUnderWay() -> Form.Error.of(FIELD, "evidence.too-many-under-way");
            case BringResult.TooMuchFromHere() -> Form.Error.of(FIELD, "evidence.too-much-from-here");
            case BringResult.NoSuchUpload() -> Form.Error.of(FIELD, "evidence.no-such-upload");
        };
    }
}
