package org.fengqiao.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules a computation is made under (规则集): the library's own, overlaid by what a place published since. Immutable; named by its hash. The library's rows
 * are never changed or taken away: a new edition only adds, so that an old result can be made again.
 */
public final class Rulebook {

    private final int edition;
    private final List<RuleRows> editions;
    private final List<Parameter> overlaidParameters;
    private final List<WorkCalendar.ArrangedDay> overlaidDays;
    private final Map<String, List<Period>> periods = new TreeMap<>();
    private final Map<String, List<RuleOfLaw>> provisions = new TreeMap<>();
    private final Map<String, List<Parameter>> parameters = new HashMap<>();
    private final WorkCalendar calendar;
    private final String hash;

    private Rulebook(
            int edition,
            List<RuleRows> editions,
            List<Parameter> overlaidParameters,
            List<WorkCalendar.ArrangedDay> overlaidDays) {
        this.edition = edition;
        this.editions = editions;
        this.overlaidParameters = overlaidParameters;
        this.overlaidDays = overlaidDays;
        var days = new ArrayList<WorkCalendar.ArrangedDay>();
        overlaidParameters.forEach(this::add);
        for (var rows : editions) {
            rows.periods()
                    .forEach(row -> periods.computeIfAbsent(row.rule().id(), _ -> new ArrayList<>())
                            .add(row));
            rows.provisions()
                    .forEach(row -> provisions
                            .computeIfAbsent(row.id(), _ -> new ArrayList<>())
                            .add(row));
            rows.parameters().forEach(this::add);
            days.addAll(rows.days());
        }
        days.addAll(overlaidDays);
        this.calendar = new WorkCalendar(days);
        this.hash = sha256(content());
    }

    /** Every row as it is written, then what was laid over them. */
    private String content() {
        var content = new StringBuilder();
        editions.forEach(
                rows -> rows.written().forEach(row -> content.append(row).append('\n')));
        for (var row : overlaidParameters) {
            content.append("%s|%s|%s|%s|%s|%s\n"
                    .formatted(
                            row.name(),
                            row.place(),
                            row.from(),
                            row.to(),
                            row.value().toPlainString(),
                            row.source()));
        }
        overlaidDays.forEach(day -> content.append("%s|%s|%s\n".formatted(day.date(), day.kind(), day.name())));
        return content.toString();
    }

    private void add(Parameter parameter) {
        parameters.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(parameter);
    }

    /** The rules shipped with the library, as they are today. */
    public static Rulebook builtIn() {
        return Shipped.NEWEST;
    }

    /**
     * The rules as an earlier edition of the library shipped them.
     *
     * @throws IllegalArgumentException if there was no such edition
     */
    public static Rulebook edition(int edition) {
        if (edition < 1 || edition > Shipped.EDITIONS.size()) {
            throw new IllegalArgumentException("No edition " + edition);
        }
        return of(Shipped.EDITIONS.subList(0, edition));
    }

    static Rulebook of(List<RuleRows> editions) {
        return new Rulebook(editions.size(), List.copyOf(editions), List.of(), List.of());
    }

    /** Read once: the rules do not change while a program runs. */
    private static final class Shipped {
        private static final List<RuleRows> EDITIONS = RulebookResources.editions();
        private static final Rulebook NEWEST = of(EDITIONS);
    }

    /** The same rules with newer parameters and days laid over them; a newer row wins where both hold. */
    public Rulebook overlaid(Collection<Parameter> newer, Collection<WorkCalendar.ArrangedDay> newDays) {
        if (newer.isEmpty() && newDays.isEmpty()) {
            return this;
        }
        var allParameters = new ArrayList<>(newer);
        allParameters.addAll(overlaidParameters);
        var allDays = new ArrayList<>(overlaidDays);
        allDays.addAll(newDays);
        return new Rulebook(edition, editions, List.copyOf(allParameters), List.copyOf(allDays));
    }

    /**
     * The newest version of the period of that id.
     *
     * @throws IllegalArgumentException if no rule has it
     */
    public Period period(String id) {
        return versions(periods, id, "period").getLast();
    }

    /**
     * The version of the period that held on a day; the first one where none held yet.
     *
     * @throws IllegalArgumentException if no rule has it
     */
    public Period period(String id, LocalDate day) {
        return inForce(versions(periods, id, "period"), day, row -> row.rule().effectiveFrom());
    }

    public boolean hasPeriod(String id) {
        return periods.containsKey(id);
    }

    /** The value that holds in a place on a day: the narrowest place wins, then the newest row; nothing where the place is not known. */
    public Optional<Parameter> parameter(String name, @Nullable String place, LocalDate day) {
        if (place == null) {
            return Optional.empty();
        }
        Parameter best = null;
        for (var parameter : parameters.getOrDefault(name, List.of())) {
            if (parameter.holds(place, day)
                    && (best == null
                            || parameter.place().length() > best.place().length())) {
                best = parameter;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first value that ever held everywhere, for a day before it; nothing where there is none. */
    public Optional<Parameter> firstNational(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(parameter -> parameter.place().isEmpty())
                .min(Comparator.comparing(Parameter::from));
    }

    /** The least of all values on a day, whatever the place. */
    public Optional<Money> leastAnywhere(String name, LocalDate day) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(parameter -> parameter.holds(parameter.place(), day))
                .map(Parameter::money)
                .min(Comparator.naturalOrder());
    }

    /**
     * The newest version of the provision a figure rests on.
     *
     * @throws IllegalArgumentException if no rule has the id
     */
    public RuleOfLaw provision(String id) {
        return versions(provisions, id, "provision").getLast();
    }

    /**
     * The version of a provision that held on a day; the first one where none held yet.
     *
     * @throws IllegalArgumentException if no rule has the id
     */
    public RuleOfLaw provision(String id, LocalDate day) {
        return inForce(versions(provisions, id, "provision"), day, RuleOfLaw::effectiveFrom);
    }

    private static <T> List<T> versions(Map<String, List<T>> rows, String id, String kind) {
        var versions = rows.get(id);
        if (versions == null) {
            throw new IllegalArgumentException("No " + kind + " " + id);
        }
        return versions;
    }

    private static <T> T inForce(List<T> versions, LocalDate day, Function<T, LocalDate> effectiveFrom) {
        var held = versions.getFirst();
        for (var version : versions) {
            if (!effectiveFrom.apply(version).isAfter(day)) {
                held = version;
            }
        }
        return held;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The newest version of every period, by id. */
    public Collection<Period> periods() {
        return periods.values().stream().map(List::getLast).toList();
    }

    public boolean hasProvision(String id) {
        return provisions.containsKey(id);
    }

    /** Every version of every provision, by id. */
    public Collection<RuleOfLaw> provisions() {
        return provisions.values().stream().flatMap(List::stream).toList();
    }

    /** Every published value, by name. */
    public Collection<Parameter> parameters() {
        return new TreeMap<>(parameters).values().stream().flatMap(List::stream).toList();
    }

    /** What is known of the procedures, in their order. */
    public static List<ProcedureFact> procedures() {
        return RulebookResources.procedures();
    }

    /** Which edition of the library's rows it stands on. */
    public int edition() {
        return edition;
    }

    /** The values laid over the library's own, the newest first. */
    public List<Parameter> overlaidParameters() {
        return overlaidParameters;
    }

    /** The days laid over the library's own. */
    public List<WorkCalendar.ArrangedDay> overlaidDays() {
        return overlaidDays;
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
