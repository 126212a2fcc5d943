package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page {@code docs/law.md} is made of the rules: what is covered, what is unverified, for which places and dates. Written anew by {@code -Dlaw.page.write=true}. */
class LawPageTest {

    private static final Path PAGE = Path.of("../docs/law.md");

    private final Rulebook rules = Rulebook.builtIn();
    private final Explainer chinese = new Explainer(Locale.CHINA);
    private final Explainer english = new Explainer(Locale.ENGLISH);
    private final List<String> lines = new ArrayList<>();

    @Test
    void the_page_about_the_law_is_current() throws IOException {
        write();
        var page = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("law.page.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void write() {
        lines.add("# The law as it is computed");
        lines.add("");
        lines.add("Made of the rules by a test; not written by hand. Edition " + rules.edition() + ", hash `"
                + rules.hash() + "`.");
        lines.add(
                "What is unverified comes from memory or a weak source: an answer that rests on it says so, and asks for the value.");
        lines.add("");
        claims();
        periods();
        procedures();
        provisions();
        parameters();
        calendar();
    }

    private void claims() {
        lines.add("## Claims");
        lines.add("");
        table("Type", "Entitlement", "Rests on", "Filed under");
        for (var type : ClaimType.values()) {
            var rule = type.rule();
            row(
                    "`" + type.code() + "`",
                    rule == null ? "not about money" : "`" + rule + "`",
                    rule == null ? "" : chinese.cite(rules.provision(rule)),
                    type.filedUnder() == type ? "" : "`" + type.filedUnder().code() + "`");
        }
        lines.add("");
    }

    private void periods() {
        lines.add("## Periods");
        lines.add("");
        table("Rule", "期限", "Period", "Begins with", "Length", "Rests on, since", "Moved by");
        for (var period : rules.periods()) {
            row(
                    "`" + period.rule().id() + "`",
                    chinese.name(period),
                    english.name(period),
                    english.trigger(period),
                    length(period),
                    chinese.cite(period.rule()) + ", " + period.rule().effectiveFrom(),
                    moved(period));
        }
        lines.add("");
    }

    private static String length(Period period) {
        var variant = period.variant();
        return (period.length() == null
                        ? "set by the parties or the body"
                        : period.length() + " " + words(period.unit()))
                + (variant == null
                        ? ""
                        : "; " + variant.name() + ": " + variant.length() + " " + words(variant.unit()));
    }

    private static String moved(Period period) {
        var by = period.extending().by();
        var extending = period.extending().how() == Period.Extending.How.NONE
                ? ""
                : words(period.extending().how()) + (by == null ? "" : " +" + by);
        var moving = period.moving() == Period.Moving.NOTHING ? "" : words(period.moving());
        return extending.isEmpty() || moving.isEmpty() ? extending + moving : extending + "; " + moving;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void procedures() {
        lines.add("## Procedures");
        var name = "";
        for (var fact : Rulebook.procedures()) {
            if (!fact.procedure().equals(name)) {
                name = fact.procedure();
                lines.add("");
                lines.add("### " + fact.name() + " `" + name + "`");
                lines.add("");
            }
            lines.add("- " + fact.fact() + " (" + fact.source() + (fact.verified() ? ")" : "; **unverified**)"));
        }
        lines.add("");
    }

    private void provisions() {
        lines.add("## Provisions that figures rest on");
        lines.add("");
        table("Rule", "Version", "Provision", "Since", "Verified");
        for (var rule : rules.provisions()) {
            row(
                    "`" + rule.id() + "`",
                    String.valueOf(rule.version()),
                    rule.law() + " " + rule.article(),
                    rule.effectiveFrom().toString(),
                    rule.verified() ? "yes" : "**no**");
        }
        lines.add("");
    }

    private void parameters() {
        lines.add("## Parameters");
        lines.add("");
        lines.add("A place is the prefix of the division codes it holds for.");
        lines.add("");
        table("Name", "Place", "From", "To", "Value", "Source", "Verified");
        for (var parameter : rules.parameters()) {
            var until = parameter.verifiedUntil();
            row(
                    "`" + parameter.name() + "`",
                    parameter.place().isEmpty() ? "whole country" : parameter.place(),
                    parameter.from().toString(),
                    Objects.toString(parameter.to(), ""),
                    parameter.value().toPlainString(),
                    parameter.source(),
                    !parameter.verified() ? "**no**" : until == null ? "yes" : "until " + until);
        }
        lines.add("");
    }

    private void calendar() {
        lines.add("## Calendar");
        lines.add("");
        lines.add("| Year | Arrangement |");
        lines.add("| --- | --- |");
        Map<Integer, String> years = new LinkedHashMap<>();
        for (int year = 2018; year <= 2028; year++) {
            years.put(year, rules.calendar().isProvisional(Year.of(year)) ? "not announced: provisional" : "on file");
        }
        years.forEach((year, state) -> row(String.valueOf(year), state));
    }

    private void table(String... columns) {
        row(columns);
        row(Arrays.stream(columns).map(_ -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        lines.add(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }
}
