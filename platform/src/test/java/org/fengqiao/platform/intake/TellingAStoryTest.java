package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class TellingAStoryTest {

    private static final String STORY = "在石楼镇工地做木工，每月6000元，欠我三个月工资没发，也没签劳动合同";

    @Autowired
    private Interview interview;

    @Autowired
    private QuestionOrder order;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    @Test
    void what_the_story_says_is_not_asked_again() {
        var chosen = interview.tell(drafts.begin().draft(), "", Set.of(ClaimType.WAGE));
        var told = interview.tell(drafts.begin().draft(), STORY, Set.of());

        assertThat(told.claims()).contains(ClaimType.WAGE);
        assertThat(interview.open(chosen)).contains(Question.PLACE, Question.MONTHLY_WAGE, Question.UNPAID_MONTHS);
        assertThat(interview.open(told))
                .doesNotContain(Question.PLACE, Question.MONTHLY_WAGE, Question.UNPAID_MONTHS, Question.CONTRACT);
        assertThat(told.fromStory()).contains(Question.PLACE, Question.MONTHLY_WAGE, Question.UNPAID_MONTHS);
    }

    @Test
    void a_claim_taken_back_stays_away_while_the_story_is_the_same() {
        var told = interview.tell(drafts.begin().draft(), "公司把我辞退了，没给补偿，也没签劳动合同", Set.of());
        var claim = told.claims().iterator().next();

        var without = told.without(claim);

        assertThat(without.claims()).doesNotContain(claim);
        assertThat(interview.tell(without, without.story(), Set.of()).claims()).doesNotContain(claim);
        assertThat(interview.tell(without, without.story() + "。", Set.of()).claims())
                .contains(claim);
    }

    @Test
    void the_place_is_asked_first_and_then_what_changes_the_amount_most() {
        var draft = interview.tell(drafts.begin().draft(), "", Set.of(ClaimType.SEVERANCE));

        var open = order.open(draft);

        assertThat(open).containsExactlyInAnyOrderElementsOf(interview.open(draft));
        assertThat(open.getFirst()).isEqualTo(Question.PLACE);
        var known = draft.answering(Question.PLACE, "440113105")
                .answering(Question.STARTED_ON, "2020-01-01")
                .answering(Question.ENDED_ON, "2025-12-31")
                .answering(Question.STILL_EMPLOYED, "no");
        assertThat(order.open(known)).isEqualTo(List.of(Question.MONTHLY_WAGE, Question.END_REASON));
    }

    @Test
    void what_was_said_only_to_settle_is_not_in_the_case() {
        var draft = interview
                .tell(drafts.begin().draft(), STORY + "。只要他给我1万元我就算了。", Set.of())
                .by("王木");
        drafts.save(draft);
        var phone = new PhoneNumber("13800000001");
        var worker = Actor.party(people.withPhone(phone));

        var sent = (SubmitResult.Submitted) applications.submit(draft, phone, worker, Languages.MAINLAND);

        assertThat(interview.saidToSettle(draft.story())).containsExactly("只要他给我1万元我就算了");
        assertThat(cases.find(sent.id(), worker).orElseThrow().story()).isEqualTo(STORY + "。");
    }
}
