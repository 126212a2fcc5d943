package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.evidence.BringResult.Brought;
import org.fengqiao.platform.evidence.BringResult.GoOn;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.Unfit;
import org.fengqiao.platform.file.Upload;
import org.fengqiao.platform.file.Uploads;
import org.fengqiao.platform.intake.DraftFiles;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest(demonstration = true)
class BringingEvidenceTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private DraftFiles drafts;

    @Autowired
    private Bringing bringing;

    @Autowired
    private SourceLimit sources;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    private Cookie device;

    @BeforeEach
    void a_device_tells_its_story_and_holds_a_draft_from_then_on() throws Exception {
        device = Objects.requireNonNull(
                web.perform(post("/story").param("about", "WAGE").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getCookie("draft"));
    }

    @Test
    void a_file_brought_to_a_draft_stands_there_with_its_digest_and_in_the_journal() {
        var owner = draftFrom("203.0.113.1");
        var photo = Samples.small("欠条");

        assertThat(bringing.bring(owner, "欠条.jpg", photo, Proves.ARREARS)).isInstanceOf(Brought.class);

        assertThat(bringing.of(owner)).singleElement().satisfies(evidence -> {
            assertThat(evidence.name()).isEqualTo("欠条.jpg");
            assertThat(evidence.proves()).isEqualTo("欠薪");
            assertThat(evidence.sha256()).isEqualTo(FileStore.sha256(photo));
        });
        assertThat(journal.of(Chain.ofDraft(owner.region(), owner.holder())))
                .extracting(JournalLine::verb, line -> line.details().get("sha256"))
                .containsExactly(tuple("evidence.bring", FileStore.sha256(photo)));
    }

    @Test
    void the_same_file_twice_is_one() {
        var draft = draftFrom("203.0.113.2");
        var side = TwoSides.met(cases, people).applicant(cases);
        for (var owner : List.of(draft, side)) {
            var first = bringing.bring(owner, "欠条.jpg", Samples.small("欠条"), null);
            assertThat(bringing.bring(owner, "欠条 (1).jpg", Samples.small("欠条"), null))
                    .isEqualTo(first);
            assertThat(bringing.of(owner)).hasSize(1);
        }
    }

    @Test
    void a_file_that_broke_off_goes_on_and_the_last_part_sent_again_brings_nothing_twice() {
        var owner = TwoSides.met(cases, people).applicant(cases);
        var file = Samples.recording(3 * Uploads.LARGEST_PART / 2);
        var begun = begun(owner, "录音.amr", file.length);
        bringing.part(owner, begun.id(), 0, Arrays.copyOf(file, Uploads.LARGEST_PART), null);

        var again = begun(owner, "录音.amr", file.length);
        assertThat(again.received()).isEqualTo(Uploads.LARGEST_PART);
        var rest = Arrays.copyOfRange(file, Uploads.LARGEST_PART, file.length);
        assertThat(bringing.part(owner, again.id(), again.received(), rest, null))
                .isInstanceOf(Brought.class);

        // The answer was lost: the device asks again and sends everything anew.
        assertThat(bringing.part(owner, again.id(), again.received(), rest, null))
                .isEqualTo(new BringResult.NoSuchUpload());
        var anew = begun(owner, "录音.amr", file.length);
        bringing.part(owner, anew.id(), 0, Arrays.copyOf(file, Uploads.LARGEST_PART), null);
        assertThat(bringing.part(owner, anew.id(), Uploads.LARGEST_PART, rest, null))
                .isInstanceOf(Brought.class);
        assertThat(bringing.of(owner)).hasSize(1);
    }

    @Test
    void what_the_device_began_for_the_draft_goes_on_for_the_case() {
        var draft = draftFrom("203.0.113.3");
        var it = TwoSides.met(cases, people);

        assertThat(draft.holder()).isEqualTo(draft.draft().id());
        assertThat(it.applicant(cases).holder()).isEqualTo(it.id().value());
        assertThat(it.respondent(cases).holder()).isNotEqualTo(it.id().value());
    }

    @Test
    void twenty_files_are_kept_and_one_more_when_one_was_taken_out() {
        var owner = draftFrom("203.0.113.4");
        for (int i = 0; i < Bringing.MOST; i++) {
            assertThat(bringing.bring(owner, i + ".jpg", Samples.small("file " + i), null))
                    .isInstanceOf(Brought.class);
        }
        assertThat(bringing.bring(owner, "one more.jpg", Samples.small("one more"), null))
                .isEqualTo(new BringResult.Full(Bringing.MOST));
        assertThat(bringing.begin(owner, "one more.jpg", 10)).isEqualTo(new BringResult.Full(Bringing.MOST));

        bringing.remove(owner, bringing.of(owner).getFirst().id());
        assertThat(bringing.bring(owner, "one more.jpg", Samples.small("one more"), null))
                .isInstanceOf(Brought.class);
    }

    @Test
    void what_is_unfit_is_refused_and_what_was_brought_stays() {
        var owner = draftFrom("203.0.113.5");
        bringing.bring(owner, "欠条.jpg", Samples.small("欠条"), null);

        assertThat(bringing.bring(owner, "合同.pdf", Samples.pdf(true), null))
                .isInstanceOfSatisfying(
                        BringResult.NotTaken.class,
                        refused -> assertThat(refused.why()).isEqualTo(Unfit.HAS_PASSWORD));
        assertThat(bringing.begin(owner, "现场.mov", FileStore.LARGEST + 1L))
                .isInstanceOfSatisfying(
                        BringResult.NotTaken.class,
                        refused -> assertThat(refused.why()).isEqualTo(Unfit.TOO_LARGE));

        assertThat(bringing.of(owner)).extracting(Evidence::name).containsExactly("欠条.jpg");
    }

    @Test
    void no_more_than_ten_are_under_way_at_once() {
        var owner = TwoSides.met(cases, people).applicant(cases);
        for (int i = 0; i < 10; i++) {
            begun(owner, i + ".amr", 10);
        }
        assertThat(bringing.begin(owner, "one more.amr", 10)).isEqualTo(new BringResult.TooManyUnderWay());

        bringing.giveUp(owner, begun(owner, "0.amr", 10).id());
        assertThat(bringing.begin(owner, "one more.amr", 10)).isInstanceOf(GoOn.class);
    }

    @Test
    void so_much_comes_from_one_address_without_sign_in_and_no_more() {
        var owner = draftFrom("203.0.113.6");
        assertThat(bringing.begin(owner, "a.amr", 10)).isInstanceOf(GoOn.class);
        sources.allows("203.0.113.6", (sources.perHour() - 2) * Uploads.LARGEST_PART);

        assertThat(bringing.begin(owner, "a.amr", 10)).isEqualTo(new BringResult.TooMuchFromHere());
        assertThat(bringing.begin(new OfDraft(owner.draft(), "203.0.113.7"), "a.amr", 10))
                .as("from elsewhere")
                .isInstanceOf(GoOn.class);
        clock.advance(Duration.ofMinutes(30));
        assertThat(bringing.begin(owner, "a.amr", 10)).isInstanceOf(GoOn.class);
    }

    @Test
    void a_case_that_is_over_takes_no_more() {
        var it = TwoSides.met(cases, people);
        assertThat(bringing.bring(it.applicant(cases), "a.jpg", Samples.small("a"), null))
                .isInstanceOf(Brought.class);

        cases.move(it.id(), Stage.Event.WITHDRAW, it.worker());
        assertThat(bringing.bring(it.applicant(cases), "b.jpg", Samples.small("b"), null))
                .isEqualTo(new BringResult.NotOpen());
        assertThat(bringing.begin(it.applicant(cases), "b.amr", 10)).isEqualTo(new BringResult.NotOpen());
    }

    @Test
    void the_page_takes_several_files_names_those_it_does_not_and_gives_them_back_for_saving_only() throws Exception {
        web.perform(multipart("/evidence")
                        .file(new MockMultipartFile("files", "欠条.jpg", null, Samples.small("欠条")))
                        .file(new MockMultipartFile(
                                "files", "工资.rar", null, "Rar!".getBytes(StandardCharsets.US_ASCII)))
                        .cookie(device)
                        .locale(Locale.CHINA)
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("“工资.rar”打不开。请传照片、PDF、录音、表格", "欠条.jpg"));

        var kept = bringing.of(draftFrom("127.0.0.1")).getFirst();
        web.perform(get("/evidence/" + kept.id()).cookie(device))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", startsWith("sandbox")))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(Samples.small("欠条")));

        web.perform(get("/evidence/" + kept.id())).andExpect(status().isGone());
    }

    @Test
    void a_script_without_the_token_of_the_page_announces_nothing() throws Exception {
        web.perform(announcement().with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"));
        web.perform(announcement()).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder announcement() {
        return post("/evidence/uploads")
                .param("name", "a.amr")
                .param("bytes", "10")
                .cookie(device);
    }

    private Upload begun(Owner owner, String name, long bytes) {
        return ((GoOn) bringing.begin(owner, name, bytes)).upload();
    }

    private OfDraft draftFrom(String source) {
        var request = new MockHttpServletRequest();
        request.setCookies(device);
        return new OfDraft(drafts.of(request).orElseThrow(), source);
    }
}
