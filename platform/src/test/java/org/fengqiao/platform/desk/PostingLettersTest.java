package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.delivery.Letter;
import org.fengqiao.platform.delivery.MessageState;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest(demonstration = true)
class PostingLettersTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Letters letters;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void an_invitation_by_letter_waits_to_be_posted_with_all_that_stands_on_it() {
        var id = invitedByLetter();

        assertThat(tasks.of(id)).extracting("kind").contains("delivery.post-letter");
        assertThat(letters.of(id)).singleElement().satisfies(letter -> {
            assertThat(letter.addressee()).isEqualTo("某某建筑劳务有限公司");
            assertThat(letter.address()).contains("石楼镇一号");
            assertThat(letter.text()).containsPattern("邀请码 [0-9]{8}").contains("12333");
            assertThat(letter.state()).isEqualTo(MessageState.WAITING);
        });
    }

    @Test
    void the_five_days_run_from_when_it_was_signed_for_not_from_when_it_was_posted() {
        var id = invitedByLetter();
        assertThat(note(id, LetterStep.POSTED, "EMS 1234567890", null)).isEqualTo(new LetterResult.Noted());
        Heard.everything(jdbc);
        assertThat(deadlines.openOf(id)).isEmpty();
        assertThat(tasks.of(id))
                .filteredOn(task -> task.kind().equals("delivery.post-letter"))
                .extracting("due")
                .containsExactly(MONDAY.plusDays(7));

        clock.advance(Duration.ofDays(3));
        assertThat(note(id, LetterStep.ARRIVED, "前台签收", MONDAY.plusDays(2))).isEqualTo(new LetterResult.Noted());
        Heard.everything(jdbc);

        assertThat(deadlines.openOf(id)).singleElement().satisfies(deadline -> {
            assertThat(deadline.ruleId()).isEqualTo("neg.response");
            assertThat(deadline.trigger()).isEqualTo(MONDAY.plusDays(2));
        });
        assertThat(tasks.of(id)).extracting("kind").doesNotContain("delivery.post-letter");
        assertThat(letters.of(id)).extracting(Letter::postedAs).containsExactly("EMS 1234567890");
        assertThat(note(id, LetterStep.RETURNED, "又退回", null)).isEqualTo(new LetterResult.NotWaiting());
    }

    @Test
    void a_letter_that_comes_back_asks_for_another_address() {
        var id = invitedByLetter();

        assertThat(note(id, LetterStep.RETURNED, "查无此单位", null)).isEqualTo(new LetterResult.Noted());
        Heard.everything(jdbc);

        assertThat(tasks.of(id)).extracting("kind").contains("negotiation.find-respondent");
        assertThat(letters.of(id)).extracting(Letter::state).containsExactly(MessageState.FAILED);
    }

    @Test
    void it_is_noted_with_a_step_a_word_and_a_day_that_can_be_and_by_those_whose_case_it_is() {
        var id = invitedByLetter();
        assertThat(note(id, null, "EMS 1", null)).isEqualTo(new LetterResult.StepMissing());
        assertThat(note(id, LetterStep.POSTED, " ", null)).isEqualTo(new LetterResult.NoteMissing());
        assertThat(note(id, LetterStep.POSTED, "长".repeat(101), null)).isEqualTo(new LetterResult.NoteTooLong(100));
        assertThat(note(id, LetterStep.ARRIVED, "签收", null)).isEqualTo(new LetterResult.DayNotPossible());
        assertThat(note(id, LetterStep.ARRIVED, "签收", MONDAY.minusDays(1)))
                .isEqualTo(new LetterResult.DayNotPossible());
        assertThat(note(id, LetterStep.ARRIVED, "签收", MONDAY.plusDays(1))).isEqualTo(new LetterResult.DayNotPossible());
        var other = Actor.staff(
                new UUID(4, 4),
                Hat.DISPATCHER,
                DemonstrationOrganizations.PANYU.id(),
                DemonstrationOrganizations.PANYU.reach());
        var letter = letters.of(id).getFirst().id();
        assertThat(letters.note(id, letter, LetterStep.ARRIVED, "签收", MONDAY, other))
                .isEqualTo(new LetterResult.NotFound());

        assertThat(note(id, LetterStep.ARRIVED, "签收", MONDAY)).isEqualTo(new LetterResult.Noted());
    }

    private LetterResult note(CaseId id, @Nullable LetterStep step, String note, @Nullable LocalDate day) {
        return letters.note(id, letters.of(id).getFirst().id(), step, note, day, DISPATCHER);
    }

    private CaseId invitedByLetter() {
        var id = aCase().creditCode("91440101MA5XXXXX3K")
                .respondentAddress("广州市番禺区石楼镇一号")
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        Heard.everything(jdbc);
        return id;
    }
}
