package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.law.ClaimType;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileId;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.StoredFile;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.web.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(demonstration = true)
class BringingFilesToADraftTest {

    private static final Region ELSEWHERE = new Region(1201);
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private Applications applications;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private FileStore store;

    @Autowired
    private Journal journal;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_page_saved_late_does_not_lose_a_file_that_came_meanwhile() {
        var onThePage = drafts.begin();
        bring(onThePage.draft(), ELSEWHERE);

        drafts.save(onThePage.draft().by("王木"));

        assertThat(drafts.find(onThePage.token())).hasValueSatisfying(draft -> {
            assertThat(draft.name()).isEqualTo("王木");
            assertThat(draft.evidence()).hasSize(1);
        });
    }

    @Test
    void what_was_brought_before_the_place_was_known_is_kept_where_the_case_is() {
        var draft = aDraft();
        var brought = bring(draft, ELSEWHERE);
        var phone = new PhoneNumber("13800000001");
        var worker = Actor.party(people.withPhone(phone));

        var sent = (SubmitResult.Submitted) applications.submit(draft, phone, worker, Languages.MAINLAND);

        var evidence = cases.evidence(sent.id()).getFirst();
        assertThat(sent.id().region()).isNotEqualTo(ELSEWHERE);
        assertThat(evidence.id()).isEqualTo(brought.id());
        assertThat(evidence.at()).as("when it came, not when it was sent").isEqualTo(brought.at());
        assertThat(store.content(new FileId(sent.id().region(), evidence.file()), Access.CASE))
                .isEqualTo(PHOTO);
        assertThat(journal.of(Chain.ofCase(sent.id()))).anySatisfy(line -> {
            assertThat(line.verb()).isEqualTo("casefile.add-evidence");
            assertThat(line.details()).containsEntry("sha256", brought.sha256());
        });
    }

    @Test
    void a_draft_that_was_sent_takes_no_more() {
        var draft = aDraft();
        assertThat(held(draft)).isTrue();

        var phone = new PhoneNumber("13800000001");
        applications.submit(draft, phone, Actor.party(people.withPhone(phone)), Languages.MAINLAND);

        assertThat(held(draft)).isFalse();
    }

    private boolean held(Draft draft) {
        return transaction().execute(_ -> files.hold(draft.id()).isPresent());
    }

    private Evidence bring(Draft draft, Region region) {
        return transaction().execute(_ -> {
            var file = store.keep(region, Access.CASE, "欠条.jpg", "image/jpeg", PHOTO);
            var evidence = evidence(file);
            files.add(draft.id(), new DraftFile(region, evidence));
            return evidence;
        });
    }

    private static Evidence evidence(StoredFile file) {
        return new Evidence(
                TimeOrderedUuid.at(file.storedAt()),
                Side.APPLICANT,
                file.id().value(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                "欠薪",
                file.storedAt());
    }

    private Draft aDraft() {
        var answers = new TreeMap<Question, String>();
        answers.put(Question.PLACE, "440113105");
        answers.put(Question.MONTHLY_WAGE, "600000");
        answers.put(Question.UNPAID_MONTHS, "3");
        var begun = drafts.begin().draft();
        var draft = new Draft(
                begun.id(),
                "欠我三个月工资",
                Set.of(ClaimType.WAGE),
                answers,
                Set.of(),
                new Draft.EmployerAnswer("石楼工地", "", ""),
                null,
                "王木",
                false,
                1,
                null,
                List.of(),
                clock.instant());
        drafts.save(draft);
        return draft;
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
