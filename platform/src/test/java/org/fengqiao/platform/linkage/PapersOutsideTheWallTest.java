package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.linkage.EndedCase.talking;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fengqiao.law.Money;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.negotiation.Answers;
import org.fengqiao.platform.negotiation.Attitude;
import org.fengqiao.platform.negotiation.ClaimAnswer;
import org.fengqiao.platform.negotiation.GiveAnswer;
import org.fengqiao.platform.negotiation.Invitations;
import org.fengqiao.platform.negotiation.MakeOffer;
import org.fengqiao.platform.negotiation.OfferResult;
import org.fengqiao.platform.negotiation.Offers;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty phrases are said to settle; none of them stands on any paper that goes out. */
@PlatformTest(demonstration = true)
class PapersOutsideTheWallTest {

    private static final List<String> PHRASES =
            IntStream.rangeClosed(1, 20).mapToObj("暗语%02d只在桌上说"::formatted).toList();

    @Autowired
    private Packets packets;

    @Autowired
    private Answers answers;

    @Autowired
    private Offers offers;

    @Autowired
    private Invitations invitations;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void no_paper_holds_a_word_that_was_said_to_settle() throws IOException {
        var it = talking(cases, people);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> invitations.of(it.id()).isPresent());
        var said = PHRASES.iterator();
        answers.answer(new GiveAnswer(
                it.id(),
                it.employer(),
                List.of(new ClaimAnswer(
                        claim(it.id()), Attitude.PARTLY_ADMITTED, Money.ofYuan("7654.32"), said.next(), true)),
                List.of(),
                "王某",
                "人事"));
        var by = List.of(it.employer(), it.worker());
        for (int round = 0; said.hasNext(); round++) {
            var terms = new Terms(
                    List.of(new Installment(Money.ofYuan("8765.43"), LocalDate.of(2026, 3, 20))),
                    PayMethod.BANK_TRANSFER,
                    Set.of(),
                    said.next());
            assertThat(offers.make(new MakeOffer(it.id(), by.get(round % 2), terms, round)))
                    .isInstanceOf(OfferResult.Made.class);
        }
        assertThat(offers.ledger(it.id(), it.worker()).orElseThrow().offers())
                .extracting(offer -> offer.terms().words())
                .containsExactlyInAnyOrderElementsOf(PHRASES.subList(1, PHRASES.size()));
        assertThat(answers.of(it.id(), it.worker()))
                .extracting(ClaimAnswer::words)
                .containsExactly(PHRASES.getFirst());
        it.ended(cases);
        Heard.everything(jdbc);
        packets.send(it.id(), PacketKind.ARBITRATION, it.worker());
        Heard.everything(jdbc);

        var texts = texts(it.id());
        assertThat(casePapers.of(it.id()))
                .extracting(CasePaper::kind)
                .contains(PaperKind.MEDIATION_NOTICE, PaperKind.EXIT_CERTIFICATE, PaperKind.ARBITRATION_APPLICATION);
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(text).doesNotContain(PHRASES).doesNotContain("暗语", "7,654", "8,765", "认了", "部分认"));
        assertThat(String.join("", texts)).contains("张三友", "9,300元");
    }

    private List<String> texts(CaseId id) throws IOException {
        var texts = new ArrayList<String>();
        for (var paper : casePapers.of(id)) {
            texts.add(PaperText.of(papers.content(papers.find(paper.paper()).orElseThrow()), "wall-" + paper.kind()));
        }
        return texts;
    }

    private UUID claim(CaseId id) {
        return cases.findForSystem(id).orElseThrow().claims().getFirst().id();
    }
}
