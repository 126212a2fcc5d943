package org.fengqiao.narrative.measure;

import java.util.List;
import java.util.stream.Stream;

/** The texts of all stories of the test resources, for tests that want many. */
public final class TestStories {

    private TestStories() {}

    public static List<String> texts() {
        return Stream.of(
                        Accounts.ofRealCases(),
                        Accounts.told("templates-open.txt", 6),
                        Accounts.told("templates-unseen.txt", 6))
                .flatMap(List::stream)
                .map(LabeledStory::text)
                .toList();
    }
}
