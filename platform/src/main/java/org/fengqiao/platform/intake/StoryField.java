package org.fengqiao.platform.intake;

import java.util.Optional;
import org.fengqiao.platform.web.Form;

/** What can be wrong with a story (诉求陈述), in the words at its field. */
final class StoryField {

    static final String FIELD = "story";

    private static final int LONGEST = 2_000;
    private static final int SHORTEST = 4;

    private StoryField() {}

    /** @param chosen whether a claim was chosen: then a story is not needed */
    static Optional<Form.Error> wrong(String story, boolean chosen) {
        int length = story.codePointCount(0, story.length());
        if (length < SHORTEST && !chosen) {
            return Optional.of(Form.Error.of(FIELD, "intake.story.empty"));
        }
        return length > LONGEST
                ? Optional.of(Form.Error.of(FIELD, "intake.story.too-long", length, LONGEST))
                : Optional.empty();
    }
}
