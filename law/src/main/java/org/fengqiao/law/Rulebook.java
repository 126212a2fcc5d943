package org.fengqiao.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules a computation is made under (规则集): the library's own, overlaid by what a place published since. Immutable; named by its hash. */
public final class Rulebook {

    private final Map<String, Period> periods;
    private final Map<String, RuleOfLaw> provisions;
    private final List<Parameter> parameters;
    private final List<WorkCalendar.ArrangedDay> days;
    private final WorkCalendar calendar;
    private final String hash;

    private Rulebook(
            Map<String, Period> periods,
            Map<String, RuleOfLaw> provisions,
            List<Parameter> parameters,
            List<WorkCalendar.ArrangedDay> days) {
        this.periods = periods;
        this.provisions = provisions;
        this.parameters = parameters;
        this.days = days;
        this.calendar = new WorkCalendar(days);
        this.hash = sha256(periods.values() + "\n" + provisions.values() + "\n" + parameters + "\n" + days);
    }

    /** The rules shipped with the library. */
    public static Rulebook builtIn() {
        var periods = new TreeMap<String, Period>();
        RulebookResources.periods().forEach(period -> periods.put(period.rule().id(), period));
        var provisions = new TreeMap<String, RuleOfLaw>();
        RulebookResources.provisions().forEach(provision -> provisions.put(provision.id(), provision));
        return new Rulebook(periods, provisions, RulebookResources.parameters(), RulebookResources.days());
    }

    /** The same rules with newer parameters and days laid over them; a newer row wins where both hold. */
    public Rulebook overlaid(Collection<Parameter> newer, Collection<WorkCalendar.ArrangedDay> newDays) {
        var allParameters = new ArrayList<>(newer);
        allParameters.addAll(parameters);
        var allDays = new ArrayList<>(days);
        allDays.addAll(newDays);
        return new Rulebook(periods, provisions, List.copyOf(allParameters), List.copyOf(allDays));
    }

    /**
     * The period of that id.
     *
     * @throws IllegalArgumentException if no rule has it
     */
    public Period period(String id) {
        var period = periods.get(id);
        if (period == null) {
            throw new IllegalArgumentException("No period " + id);
        }
        return period;
    }

    /** The value that holds in a place on a day: the narrowest place wins, then the newest row; nothing where the place is not known. */
    public Optional<Parameter> parameter(String name, @Nullable String place, LocalDate day) {
        return place == null
                ? Optional.empty()
                : parameters.stream()
                        .filter(parameter -> parameter.name().equals(name) && parameter.holds(place, day))
                        .reduce((one, other) ->
                                other.place().length() > one.place().length() ? other : one);
    }

    /** The least of all values on a day, whatever the place. */
    Optional<Money> leastAnywhere(String name, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name) && parameter.holds(parameter.place(), day))
                .map(Parameter::value)
                .min(Comparator.naturalOrder());
    }

    /**
     * The provision a figure rests on.
     *
     * @throws IllegalArgumentException if no rule has the id
     */
    RuleOfLaw provision(String id) {
        var provision = provisions.get(id);
        if (provision == null) {
            throw new IllegalArgumentException("No provision " + id);
        }
        return provision;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    public Collection<Period> periods() {
        return periods.values();
    }

    /** SHA-256 over the whole content, as hexadecimal digits: stored with every result. */
    public String hash() {
        return hash;
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
