package org.fengqiao.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a trace in words a worker can read (算法说明), in Simplified Chinese, Hong Kong Chinese or English. Names of laws stay as they are. */
public final class Explainer {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ResourceBundle words;
    private final ResourceBundle inputs;
    private final ResourceBundle refusals;
    private final ResourceBundle periods;
    private final DateTimeFormatter day;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    public Explainer(Locale locale) {
        this.words = bundle("explanations", locale);
        this.inputs = bundle("inputs", locale);
        this.refusals = bundle("refusals", locale);
        this.periods = bundle("periods", locale);
        this.day = DateTimeFormatter.ofPattern(words.getString("day"), Locale.ENGLISH);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "org.fengqiao.law." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence a step, the result first, then what lies beneath. */
    public List<String> explain(Trace trace) {
        var sentences = new ArrayList<String>();
        tell(trace, sentences);
        return List.copyOf(sentences);
    }

    /** The step alone, without what lies beneath. */
    public String sentence(Trace trace) {
        return format(
                words, trace.step(), trace.numbers().stream().map(this::shown).toList());
    }

    /** The provision as it is cited: {@code 《劳动合同法》第82条}. */
    public String cite(RuleOfLaw rule) {
        var cited = rule.article().isEmpty()
                ? format(words, "cite.law", List.of(rule.law()))
                : format(words, "cite", List.of(rule.law(), rule.article()));
        return rule.verified() ? cited : cited + words.getString("cite.unverified");
    }

    /** What an input is called: {@code 月工资}. */
    public String name(Input input) {
        return inputs.getString(input.code());
    }

    /** What a period is called: {@code 申请仲裁的时效}. */
    public String name(Period period) {
        return periods.getString(period.rule().id());
    }

    /** What sets a period going, in words. */
    public String trigger(Period period) {
        return periods.getString(period.rule().id() + ".trigger");
    }

    /** What follows when it passes, in words. */
    public String consequence(Period period) {
        return periods.getString(period.rule().id() + ".then");
    }

    /** What is wrong with a field and what is wanted, in one sentence that names the field. */
    public String refusal(Refusal refusal) {
        return format(
                refusals,
                refusal.kind().name(),
                Stream.concat(Stream.of(refusal.field()), refusal.numbers().stream())
                        .toList());
    }

    private String format(ResourceBundle bundle, String key, List<String> numbers) {
        return wordings.computeIfAbsent(key, _ -> new Wording(bundle.getString(key)))
                .with(numbers);
    }

    private String shown(String number) {
        if (number.startsWith("#")) {
            return inputs.getString(number.substring(1));
        }
        return number.length() == 10 && ISO_DAY.matcher(number).matches()
                ? LocalDate.parse(number).format(day)
                : number;
    }

    private void tell(Trace trace, List<String> sentences) {
        sentences.add(sentence(trace));
        trace.beneath().forEach(step -> tell(step, sentences));
    }
}
