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
    private static final int TIMES = 6;

    @Test
    void accounts_of_real_cases_are_read_as_a_careful_reader_does() {
        var measured = measured("accounts of real cases", Accounts.ofRealCases(), true);

        assertThat(measured.score(Kind.CLAIMS).f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void open_stories_are_read_as_they_were_meant() {
        var open = written(id -> number(id) % 2 == 1, "written-1.txt", "written-2.txt", "written-3.txt");
        open.addAll(Accounts.marked("written-4.txt"));
        open.addAll(Accounts.marked("written-5.txt"));
        open.addAll(Accounts.marked("written-6.txt"));
        open.addAll(Accounts.marked("written-7.txt"));
        open.addAll(Accounts.told("templates-open.txt", TIMES));
        measured("open", open, true);
    }

    @Test
    void unseen_stories_are_read_as_they_were_meant() {
        var unseen = written(id -> number(id) % 2 == 0, "written-1.txt", "written-2.txt", "written-3.txt");
        measured("unseen, written", unseen, false);
        measured(
                "unseen, told",
                Accounts.told("templates-unseen.txt", TIMES),
                System.getProperty("show-unseen") != null);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static List<LabeledStory> written(Predicate<String> which, String... files) {
        var stories = new ArrayList<LabeledStory>();
        for (var file : files) {
            stories.addAll(Accounts.marked(file).stream()
                    .filter(story -> which.test(story.id()))
                    .toList());
        }
        return stories;
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
