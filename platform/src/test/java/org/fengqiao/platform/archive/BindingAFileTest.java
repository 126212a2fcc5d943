package org.fengqiao.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest(demonstration = true)
class BindingAFileTest {

    private static final Actor CLERK = BoundCase.CLERK;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Archives archives;

    @Autowired
    private Bundle bundle;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Papers papers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private BoundCase bound;

    @BeforeEach
    void set_up() {
        bound = new BoundCase(application);
    }

    @Test
    void a_case_paid_in_full_is_bound_with_a_sealed_cover_and_a_catalog() throws IOException {
        var it = bound.paid(new AgreementSteps(application).mediatedInEffect(TERMS));
        assertThat(tasks.of(it.id()))
                .filteredOn(task -> task.kind().equals("archive.bind"))
                .extracting(Task::due)
                .containsExactly(LocalDate.parse("2026-03-17"));

        assertThat(archives.bind(it.id(), CLERK))
                .isEqualTo(new BindResult.Incomplete(List.of(PaperKind.ACCEPTANCE_NOTICE)));
        bound.acceptanceNotice(it.id());
        var file = bind(it.id());

        assertThat(file.keepUntil()).isEqualTo(LocalDate.parse("2036-03-02"));
        var cover = papers.content(papers.find(file.cover()).orElseThrow());
        assertThat(PaperText.of(cover, "cover"))
                .contains("劳动争议调解案卷", "卷内目录", "受理通知书", "调解协议书", "履行告知书", "已了结", "2036年3月2日");
        assertThat(PdfChecks.archivingFaults(cover)).isEmpty();
        var zip = new ByteArrayOutputStream();
        bundle.write(cases.find(it.id(), CLERK).orElseThrow(), file, CLERK, zip);
        assertThat(names(zip.toByteArray())).startsWith("000-cover.pdf").anyMatch(name -> name.contains("调解协议书"));
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain("archive.bind");
        assertThat(journal.of(Chain.ofCase(it.id())))
                .extracting(JournalLine::verb)
                .contains("archive.bind", "archive.take-out");
        assertThat(bind(it.id())).isEqualTo(file);
    }

    @Test
    void a_case_that_goes_on_is_not_bound_nor_one_of_others() {
        var it = new AgreementSteps(application).mediatedInEffect(TERMS);
        Heard.everything(jdbc);

        assertThat(archives.bind(it.id(), CLERK)).isEqualTo(new BindResult.NotOver());
        assertThat(archives.bind(it.id(), stranger())).isEqualTo(new BindResult.NotFound());
        assertThat(archives.bound(it.id())).isEmpty();
    }

    @Test
    void what_two_settled_alone_is_bound_only_when_both_consent() {
        var it = bound.paid(new AgreementSteps(application).settledInEffect(TERMS));
        assertThat(archives.bind(it.id(), CLERK)).isEqualTo(new BindResult.NoConsent());

        assertThat(archives.say(it.id(), true, it.worker())).isTrue();
        assertThat(archives.say(it.id(), false, it.worker())).as("said once").isFalse();
        assertThat(archives.bind(it.id(), CLERK)).isEqualTo(new BindResult.NoConsent());
        assertThat(archives.say(it.id(), true, it.employer())).isTrue();
        bound.acceptanceNotice(it.id());

        assertThat(archives.bind(it.id(), CLERK)).isInstanceOf(BindResult.Bound.class);
        assertThat(journal.of(Chain.ofCase(it.id())))
                .filteredOn(line -> line.verb().equals("archive.consent"))
                .hasSize(2);
    }

    @Test
    void one_refusal_leaves_it_unbound_and_nobody_is_asked_again() {
        var it = bound.paid(new AgreementSteps(application).settledInEffect(TERMS));

        archives.say(it.id(), false, it.employer());

        assertThat(archives.bind(it.id(), CLERK)).isEqualTo(new BindResult.NoConsent());
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain("archive.bind");
    }

    private BoundFile bind(CaseId id) {
        return ((BindResult.Bound) archives.bind(id, CLERK)).file();
    }

    private static Actor stranger() {
        return Actor.staff(
                UUID.randomUUID(),
                Hat.DISPATCHER,
                DemonstrationOrganizations.COURT.id(),
                DemonstrationOrganizations.COURT.reach());
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
