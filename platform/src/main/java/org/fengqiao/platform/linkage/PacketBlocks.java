package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.document.Block.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.law.IdentityNumber;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.linkage.PacketContents.ClaimLine;
import org.fengqiao.platform.linkage.PacketContents.PartyLine;
import org.springframework.stereotype.Component;

/** What the papers of packets have in common (移交文书共同部分), made from the contents of a packet and from nothing else. What nobody told is left blank. */
@Component
class PacketBlocks {

    private static final int BIRTHDAY = 6;
    private static final int SEX = 16;

    private final CaseBlocks blocks;
    private final PaperWords words;

    PacketBlocks(CaseBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    String name(PacketContents contents, Side side) {
        return blocks.name(contents.party(side).name());
    }

    /** What the dispute is about: {@code 拖欠工资、经济补偿}. */
    String matter(PacketContents contents) {
        return contents.claims().stream()
                .map(claim -> words.word(claim.type()))
                .distinct()
                .collect(Collectors.joining(words.text("paper.comma")));
    }

    /** Who a party is, as far as 劳动争议调解仲裁法 28 asks. */
    Block party(PartyLine party) {
        return party.kind() == PartyKind.WORKER ? worker(party) : employer(party);
    }

    private Block worker(PartyLine party) {
        var number = party.identityNumber();
        return Block.facts(
                fact(words.text("paper.party.name.WORKER"), blocks.name(party.name())),
                fact(words.text("paper.packet.sex-and-birthday"), orBlank(sexAndBirthday(number))),
                fact(words.text("paper.packet.identity"), orBlank(number)),
                fact(words.text("paper.packet.home"), orBlank(party.address())),
                fact(words.text("paper.party.phone"), orBlank(party.phone())));
    }

    private Block employer(PartyLine party) {
        return Block.facts(
                fact(words.text("paper.party.name.EMPLOYER"), blocks.name(party.name())),
                fact(words.text("paper.party.credit-code"), orBlank(party.creditCode())),
                fact(words.text("paper.packet.seat"), orBlank(party.address())),
                fact(words.text("paper.packet.head"), orBlank(party.legalRepresentative())),
                fact(words.text("paper.party.phone"), orBlank(party.phone())));
    }

    private String sexAndBirthday(String number) {
        if (!isResidentNumber(number)) {
            return "";
        }
        var sex = words.text(number.charAt(SEX) % 2 == 1 ? "paper.packet.male" : "paper.packet.female");
        var birthday = LocalDate.parse(number.substring(BIRTHDAY, BIRTHDAY + 8), DateTimeFormatter.BASIC_ISO_DATE);
        return sex + words.text("paper.comma") + words.day(birthday);
    }

    private static boolean isResidentNumber(String number) {
        return IdentityNumber.examine(number) == IdentityNumber.Finding.CORRECT;
    }

    private String orBlank(String told) {
        return told.isBlank() ? words.text("paper.packet.blank") : told;
    }

    /** {@code 支付拖欠的工资：9,300 元}. */
    String claim(ClaimLine claim) {
        return blocks.claim(claim.type(), claim.low(), claim.high());
    }

    /** Each claim with how its amount comes about and what it rests on. */
    Block computations(PacketContents contents) {
        return new Block.Grid(
                List.of(
                        words.text("paper.packet.claim"),
                        words.text("paper.packet.computed"),
                        words.text("paper.packet.provisions")),
                contents.claims().stream()
                        .map(claim -> List.of(
                                claim(claim),
                                claim.steps().stream().map(this::impersonal).collect(Collectors.joining()),
                                String.join(words.text("paper.comma"), claim.provisions())))
                        .toList());
    }

    /** The explanation speaks to the applicant; in a paper it speaks of them. */
    private String impersonal(String sentence) {
        return sentence.replace(words.text("paper.packet.you"), words.text("paper.side.APPLICANT"));
    }

    /** Each fact as the two sides told it. */
    Block facts(PacketContents contents) {
        return new Block.Grid(
                List.of(
                        words.text("paper.element"),
                        words.text("paper.told"),
                        words.text("paper.packet.told-by-respondent")),
                contents.facts().stream()
                        .map(fact -> List.of(
                                blocks.question(fact.code()),
                                blocks.answer(fact.code(), fact.applicant()),
                                blocks.answer(fact.code(), fact.respondent())))
                        .toList());
    }

    /** 证据清单. */
    Block evidence(PacketContents contents) {
        var rows = new ArrayList<List<String>>();
        for (var file : contents.evidence()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    file.name(),
                    file.proves(),
                    words.text("paper.packet.source"),
                    words.moment(file.at()),
                    file.sha256()));
        }
        return new Block.Grid(
                List.of(
                        words.text("paper.evidence.number"),
                        words.text("paper.evidence.name"),
                        words.text("paper.packet.proves"),
                        words.text("paper.packet.from"),
                        words.text("paper.evidence.at"),
                        words.text("paper.evidence.sha256")),
                rows);
    }

    /** 送达记录: that the other side was asked, how and when. */
    Block deliveries(PacketContents contents) {
        return new Block.Grid(
                List.of(
                        words.text("paper.packet.channel"),
                        words.text("paper.packet.address"),
                        words.text("paper.packet.sent"),
                        words.text("paper.packet.state"),
                        words.text("paper.packet.delivered")),
                contents.deliveries().stream()
                        .map(proof -> List.of(
                                words.word(proof.channel()),
                                proof.address(),
                                words.moment(proof.sentAt()),
                                words.word(proof.state()),
                                proof.deliveredAt() == null ? "" : words.moment(proof.deliveredAt())))
                        .toList());
    }

    /** What the agreement promised and was not paid in time. */
    Block overdue(PacketContents contents) {
        return new Block.Grid(
                List.of(
                        words.text("paper.payment-order.due"),
                        words.text("paper.payment-order.promised"),
                        words.text("paper.payment-order.paid"),
                        words.text("paper.payment-order.open")),
                contents.overdue().stream()
                        .map(line -> List.of(
                                words.day(line.dueOn()),
                                words.money(line.promised()),
                                words.money(line.paid()),
                                words.money(line.open())))
                        .toList());
    }

    /** Names by which the signed agreement is recognized. */
    Block agreement(PacketContents contents) {
        var agreement = contents.agreement();
        return agreement == null
                ? Block.facts()
                : Block.facts(
                        fact(words.text("paper.packet.agreement"), agreement.title()),
                        fact(words.text("paper.packet.agreement.number"), agreement.number()),
                        fact(words.text("paper.packet.agreement.code"), agreement.code()),
                        fact(words.text("paper.evidence.sha256"), agreement.sha256()));
    }

    String agreementTitle(PacketContents contents) {
        var agreement = contents.agreement();
        return agreement == null ? words.text("paper.packet.some-agreement") : agreement.title();
    }
}
