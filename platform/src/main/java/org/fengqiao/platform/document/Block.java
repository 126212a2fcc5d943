package org.fengqiao.platform.document;

import java.util.Arrays;
import java.util.List;

/** One piece of a paper's text (文书内容), from top to bottom. */
public sealed interface Block {

    /** 小标题. */
    record Heading(String text) implements Block {}

    /** 段落. */
    record Paragraph(String text) implements Block {}

    /** 一项一行: label and value. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String value) {}

    /** 表格. */
    record Grid(List<String> head, List<List<String>> rows) implements Block {}

    /** 编号条款. */
    record Items(List<String> items) implements Block {}

    /** 签名处: one place for each who must sign, in the order in which they must. */
    record Signatures(List<SignaturePlace> places) implements Block {}

    /** @param name by which the signature is made later: {@code applicant}, {@code mediator}, {@code seal} */
    record SignaturePlace(String name, String label) {}

    /** 落款: who issues the paper and on which day; the seal's place stands here where the paper is sealed at once. */
    record Issuer(String organization, String day) implements Block {}

    static Heading heading(String text) {
        return new Heading(text);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(text);
    }

    static Facts facts(Fact... facts) {
        return new Facts(
                Arrays.stream(facts).filter(fact -> !fact.value().isBlank()).toList());
    }

    static Fact fact(String label, String value) {
        return new Fact(label, value);
    }
}
