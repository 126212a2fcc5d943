package org.fengqiao.platform.casefile;

import static org.fengqiao.platform.document.Block.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.PaperWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What papers about a case have in common (文书共同部分): who the parties are, what is asked, what was told. Phone numbers are masked in all of it. */
@Component
public class CaseBlocks {

    private static final String UNKNOWN = "?";

    private final PaperWords words;
    private final ElementWords elementWords;

    CaseBlocks(PaperWords words, ElementWords elementWords) {
        this.words = words;
        this.elementWords = elementWords;
    }

    public String name(CaseView view, Side side) {
        return name(view.party(side).name());
    }

    /** A party's name as it is known; an applicant need not know it. */
    public String name(String name) {
        return name.equals(UNKNOWN) ? words.text("paper.unknown-name") : name;
    }

    /** Both parties by name, an employer with its credit code. */
    public Block parties(CaseView view) {
        return Block.facts(
                fact(words.text("paper.side.APPLICANT"), nameWithCode(view, Side.APPLICANT)),
                fact(words.text("paper.side.RESPONDENT"), nameWithCode(view, Side.RESPONDENT)));
    }

    private String nameWithCode(CaseView view, Side side) {
        var code = view.party(side).creditCode();
        return code == null ? name(view, side) : words.text("paper.party.with-code", name(view, side), code);
    }

    /** One party with all that is known. */
    public Block party(CaseView view, Side side) {
        var party = view.party(side);
        var phone = party.phone();
        return Block.facts(
                fact(words.text("paper.party.name." + party.kind()), name(view, side)),
                fact(words.text("paper.party.credit-code"), orEmpty(party.creditCode())),
                fact(words.text("paper.party.representative"), orEmpty(party.legalRepresentative())),
                fact(words.text("paper.party.phone"), phone == null ? "" : phone.masked()),
                fact(words.text("paper.party.address"), orEmpty(party.address())));
    }

    /** What the dispute is about: {@code 拖欠工资、经济补偿}. */
    public String matter(CaseView view) {
        return view.claims().stream()
                .map(claim -> words.word(claim.type()))
                .distinct()
                .collect(Collectors.joining(words.text("paper.comma")));
    }

    /** Every claim with its amount, and what they come to together. */
    public List<Block> claims(CaseView view) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Items(view.claims().stream()
                .map(claim -> claim(
                        claim.type(),
                        claim.claimed() == null ? claim.low() : claim.claimed(),
                        claim.claimed() == null ? claim.high() : claim.claimed()))
                .toList()));
        if (view.totalHigh().isPositive()) {
            blocks.add(Block.paragraph(words.text("paper.claims.total", amount(view.totalLow(), view.totalHigh()))));
        }
        return blocks;
    }

    /** {@code 支付拖欠的工资：9,300 元}. */
    public String claim(ClaimType type, @Nullable Money low, @Nullable Money high) {
        var asked = words.text("paper.claim." + type);
        return isForMoney(type) ? words.text("paper.claim", asked, amount(low, high)) : asked;
    }

    /** {@code 9,300 元}, a range, or that somebody has to compute it. */
    public String amount(@Nullable Money low, @Nullable Money high) {
        if (low == null || high == null || !high.isPositive()) {
            return words.text("paper.amount.open");
        }
        return low.equals(high) ? words.money(high) : words.text("paper.amount.range", low.display(), high.display());
    }

    private static boolean isForMoney(ClaimType type) {
        return type.rule() != null && type != ClaimType.SOCIAL_INS;
    }

    /** The facts as the applicant told them. */
    public Block told(List<Element> elements) {
        return new Block.Grid(
                List.of(words.text("paper.element"), words.text("paper.told")),
                elements.stream()
                        .filter(element -> element.side() == Side.APPLICANT)
                        .map(element -> List.of(question(element.code()), answer(element.code(), element.value())))
                        .toList());
    }

    /** An answer as a paper writes it, days in full. */
    public String answer(String code, @Nullable String value) {
        if (value != null && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return words.day(LocalDate.parse(value));
        }
        if (value != null && value.matches("[0-9]{4}-[0-9]{2}")) {
            var month = YearMonth.parse(value);
            return words.text("paper.month", String.valueOf(month.getYear()), String.valueOf(month.getMonthValue()));
        }
        return elementWords.answer(Locale.CHINA, code, value);
    }

    public String question(String code) {
        return elementWords.question(Locale.CHINA, code);
    }

    /** The list of evidence with what each file can be recognized by. */
    public Block evidence(List<Evidence> evidence) {
        var rows = new ArrayList<List<String>>();
        for (var file : evidence) {
            rows.add(List.of(String.valueOf(rows.size() + 1), file.name(), words.moment(file.at()), file.sha256()));
        }
        return new Block.Grid(
                List.of(
                        words.text("paper.evidence.number"),
                        words.text("paper.evidence.name"),
                        words.text("paper.evidence.at"),
                        words.text("paper.evidence.sha256")),
                rows);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
