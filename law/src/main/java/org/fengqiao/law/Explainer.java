package org.fengqiao.law;

import java.text.MessageFormat;
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
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Explainer(Locale locale) {
        this.words = bundle("explanations", locale);
        this.inputs = bundle("inputs", locale);
        this.refusals = bundle("refusals", locale);
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
        return format(words, trace.step(), trace.numbers().stream().map(this::shown));
    }

    /** The provision as it is cited: {@code 《劳动合同法》第82条}. */
    public String cite(RuleOfLaw rule) {
        var cited = rule.article().isEmpty()
                ? MessageFormat.format(words.getString("cite.law"), rule.law())
                : MessageFormat.format(words.getString("cite"), rule.law(), rule.article());
        return rule.verified() ? cited : cited + words.getString("cite.unverified");
    }

    /** What an input is called: {@code 月工资}. */
    public String name(Input input) {
        return inputs.getString(input.code());
    }

    /** What is wrong with a field and what is wanted, in one sentence that names the field. */
    public String refusal(Refusal refusal) {
        return format(
                refusals,
                refusal.kind().name(),
                Stream.concat(Stream.of(refusal.field()), refusal.numbers().stream()));
    }

    /** The formats are kept: they cost more to read than to fill. A format is not for two threads at once. */
    private String format(ResourceBundle bundle, String key, Stream<String> numbers) {
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(bundle.getString(key), Locale.ROOT));
        synchronized (format) {
            return format.format(numbers.toArray());
        }
    }

    private String shown(String number) {
        if (number.startsWith("#")) {
            return inputs.getString(number.substring(1));
        }
        return ISO_DAY.matcher(number).matches()
                ? LocalDate.parse(number).format(DateTimeFormatter.ofPattern(words.getString("day"), Locale.ENGLISH))
                : number;
    }

    private void tell(Trace trace, List<String> sentences) {
        sentences.add(sentence(trace));
        trace.beneath().forEach(step -> tell(step, sentences));
    }
}
