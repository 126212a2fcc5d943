package org.fengqiao.law;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Tells a trace in words a worker can read (算法说明), in Simplified Chinese, Hong Kong Chinese or English. Names of laws stay as they are. */
public final class Explainer {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ResourceBundle words;

    public Explainer(Locale locale) {
        this.words = ResourceBundle.getBundle(
                "org.fengqiao.law.explanations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence a step, the result first, then what lies beneath. */
    public List<String> explain(Trace trace) {
        var sentences = new ArrayList<String>();
        tell(trace, sentences);
        return List.copyOf(sentences);
    }

    /** The provision as it is cited: {@code 《劳动合同法》第82条}. */
    public String cite(RuleOfLaw rule) {
        var cited = rule.article().isEmpty()
                ? MessageFormat.format(words.getString("cite.law"), rule.law())
                : MessageFormat.format(words.getString("cite"), rule.law(), rule.article());
        return rule.verified() ? cited : cited + words.getString("cite.unverified");
    }

    private String shown(String number) {
        return ISO_DAY.matcher(number).matches()
                ? LocalDate.parse(number).format(DateTimeFormatter.ofPattern(words.getString("day"), Locale.ENGLISH))
                : number;
    }

    private void tell(Trace trace, List<String> sentences) {
        sentences.add(MessageFormat.format(
                words.getString(trace.step()),
                trace.numbers().stream().map(this::shown).toArray()));
        trace.beneath().forEach(step -> tell(step, sentences));
    }
}
