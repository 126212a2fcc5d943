package org.fengqiao.narrative.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.narrative.Reader;
import org.junit.jupiter.api.Test;

class ReadingAccountsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    @Test
    void accounts_of_real_cases_are_read_as_a_careful_reader_does() {
        var measured = measured("accounts of real cases", Accounts.ofRealCases(), true);

        assertThat(measured.score(Kind.CLAIMS).f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void open_stories_written_by_hand_are_read_as_they_were_meant() {
        measured("written, open half", written(id -> number(id) % 2 == 1), true);
    }

    @Test
    void unseen_stories_written_by_hand_are_read_as_they_were_meant() {
        measured("written, unseen half", written(id -> number(id) % 2 == 0), System.getProperty("show-unseen") != null);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static List<LabeledStory> written(Predicate<String> which) {
        var stories = new ArrayList<LabeledStory>();
        for (var file : List.of("written-1.txt", "written-2.txt", "written-3.txt")) {
            stories.addAll(Accounts.marked(file));
        }
        return stories.stream().filter(story -> which.test(story.id())).toList();
    }

    private static Measurement measured(String name, List<LabeledStory> stories, boolean shown) {
        var measured = Measurement.of(Reader.shared(), stories, AS_OF);
        System.out.println("== " + name + ": " + stories.size() + " stories");
        System.out.println(measured.totals());
        if (shown) {
            System.out.println(measured.perCode());
            measured.misses().forEach(System.out::println);
        }
        return measured;
    }
}
