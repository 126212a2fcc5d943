package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class ReadingEvidenceTest {

    private static final byte[] PHOTO = Samples.small("工资条");

    @Autowired
    private Bringing bringing;

    @Autowired
    private Reading reading;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    private TwoSides it;
    private Evidence evidence;

    @BeforeEach
    void the_worker_brought_a_photo() {
        it = TwoSides.met(cases, people);
        evidence = ((BringResult.Brought) bringing.bring(it.applicant(cases), "工资条.jpg", PHOTO, Proves.PAY)).evidence();
    }

    @Test
    void the_side_that_brought_it_reads_it_and_the_other_side_and_strangers_do_not() {
        assertThat(mayRead(it.worker())).isTrue();
        assertThat(mayRead(it.employer())).isFalse();
        assertThat(mayRead(Actor.party(people.withPhone(new PhoneNumber("13700000000")))))
                .isFalse();
        assertThat(reads()).as("one's own file leaves no trace").isEmpty();
    }

    @Test
    void staff_of_the_organization_read_it_and_leave_a_trace_of_ids_only() {
        assertThat(mayRead(TwoSides.DISPATCHER)).isTrue();
        assertThat(reads()).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(TwoSides.DISPATCHER.person());
            assertThat(line.details())
                    .containsOnlyKeys("evidence")
                    .containsValue(evidence.id().toString());
        });
        assertThat(mayRead(staff(Hat.DISPATCHER, DemonstrationOrganizations.PANYU)))
                .isFalse();
        assertThat(reads()).hasSize(1);
    }

    @Test
    void a_liaison_reads_it_once_the_office_may_see_the_case() {
        var liaison = staff(Hat.ARBITRATION_LIAISON, DemonstrationOrganizations.ARBITRATION);
        assertThat(mayRead(liaison)).isFalse();

        cases.admit(it.id(), DemonstrationOrganizations.ARBITRATION.id(), TwoSides.DISPATCHER);
        assertThat(mayRead(liaison)).isTrue();
    }

    @Test
    void an_official_who_sees_the_case_but_no_people_reads_no_evidence() {
        var official = staff(Hat.OFFICIAL, DemonstrationOrganizations.AUTHORITY);
        assertThat(cases.find(it.id(), official)).isPresent();
        assertThat(mayRead(official)).isFalse();
    }

    private boolean mayRead(Actor actor) {
        var read = reading.ofCase(it.id(), evidence.id(), actor);
        read.ifPresent(content -> assertThat(content.bytes()).isEqualTo(PHOTO));
        return read.isPresent();
    }

    private List<JournalLine> reads() {
        return journal.of(Chain.ofCase(it.id())).stream()
                .filter(line -> line.verb().equals("evidence.read"))
                .toList();
    }

    private static Actor staff(Hat hat, DemonstrationOrganizations.Body body) {
        return Actor.staff(new UUID(4, 4), hat, body.id(), body.reach());
    }
}
