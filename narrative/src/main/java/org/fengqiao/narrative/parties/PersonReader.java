package org.fengqiao.narrative.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.Surnames;
import org.fengqiao.narrative.rules.WordFile;

/** Finds the people named in a story (人名识别) and tells who hires from who works, by the lines of {@code persons.tsv}. */
final class PersonReader {

    private static final int BEFORE = 22;
    private static final int AFTER = 14;

    private static final Pattern CLAIMS = Pattern.compile("(?:不服|请求|申请(?:劳动)?仲裁|诉至|诉请|提起仲裁|认为[^。]{0,40}(?:请求|要求|申请))");

    private final WordFile lines = new WordFile("persons.tsv");
    private final List<Finder> bosses = lines.finders("BOSS");
    private final List<Finder> workers = lines.finders("WORKER");
    private final Finder called = lines.finder("CALLED");
    private final Finder titled = lines.finder("TITLED");
    private final Finder masked = lines.finder("MASKED");
    private final Late bossBefore = lines.pattern("BOSS_BEFORE");
    private final Late ledBefore = lines.pattern("LED_BEFORE");
    private final Late leadsAfter = lines.pattern("LEADS_AFTER");
    private final Late owesAfter = lines.pattern("OWES_AFTER");
    private final Late noSurname = lines.pattern("NO_SURNAME");
    private final Late subject = lines.pattern("SUBJECT");
    private final Late nobodyBefore = lines.pattern("NOBODY_BEFORE");
    private final Late nobodyAfter = lines.pattern("NOBODY_AFTER");

    /** A person named, and whether they are on the employer's side. */
    record Person(Named named, boolean boss) {

        boolean isWithin(List<Named> firms) {
            return firms.stream().anyMatch(firm -> named.end() > firm.start() && named.start() < firm.end());
        }
    }

    List<Person> read(Story story, PlaceReader places) {
        var people = new LinkedHashMap<String, Person>();
        bosses.forEach(line ->
                line.each(story, found -> isName(found.group("name")), found -> named(story, found, true, people)));
        titled.each(
                story,
                found -> Surnames.begins(found.group()),
                found -> put(new Named(found.group(), found.start(), found.end()), true, people));
        masked.each(story, found -> masked(story, found, places, people));
        workers.forEach(line ->
                line.each(story, found -> isName(found.group("name")), found -> named(story, found, false, people)));
        called.each(story, found -> {
            var name = found.group("name");
            if (people.keySet().stream().noneMatch(name::startsWith)) {
                put(new Named(name, found.start("name"), found.end("name")), false, people);
            }
        });
        people.replaceAll((name, person) ->
                person.boss() && claims(story.text(), name) ? new Person(person.named(), false) : person);
        return List.copyOf(people.values());
    }

    /** 店长米某请求: who claims is no boss, whatever the title. */
    private static boolean claims(String text, String name) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (CLAIMS.matcher(text).region(at + name.length(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String found) {
        return Surnames.begins(found) || found.charAt(1) == '某' || isCalledBoss(found);
    }

    /** 者老板: whatever stands before it. */
    private static boolean isCalledBoss(String found) {
        return found.length() == 3 && found.endsWith("老板");
    }

    private static void named(Story story, MatchResult found, boolean boss, Map<String, Person> people) {
        var start = found.start("name");
        var name = whole(story.text(), start, found.group("name"));
        if (name.length() > 1 && !Surnames.isNoName(name)) {
            put(new Named(name, start, start + name.length()), boss, people);
        }
    }

    private static void put(Named named, boolean boss, Map<String, Person> people) {
        var before = people.get(named.name());
        if (before == null || (boss && !before.boss())) {
            people.put(named.name(), new Person(before == null ? named : before.named(), boss));
        }
    }

    private void masked(Story story, MatchResult found, PlaceReader places, Map<String, Person> people) {
        var text = story.text();
        var start = found.start();
        var name = whole(text, start, found.group());
        var end = start + name.length();
        var before = text.substring(Math.max(0, start - BEFORE), start);
        var after = text.substring(end, Math.min(text.length(), end + AFTER));
        if (!isSurname(text, start, after)
                || nobodyAfter.matcher(after).find()
                || nobodyBefore.matcher(before).find()
                || noSurname
                        .matcher(text.substring(Math.max(0, start - 1), start + 1))
                        .find()
                || places.endsAt(text, start + 1)) {
            return;
        }
        var boss = bossBefore.matcher(before).find()
                || (ledBefore.matcher(before).find()
                        && leadsAfter.matcher(after).find())
                || owesAfter.matcher(after).find();
        put(new Named(name, start, end), boss, people);
    }

    private boolean isSurname(String text, int at, String after) {
        var begins = at == 0 || "，。；、\n".indexOf(text.charAt(at - 1)) >= 0;
        return Surnames.isOne(text.charAt(at))
                || (begins && subject.matcher(after).find());
    }

    /** The name that begins at {@code start}: 李某丰 if 李某 is always followed by 丰; of others as many characters as can belong to a name. */
    private static String whole(String text, int start, String found) {
        if (found.length() > 1 && found.charAt(1) == '某') {
            var numbered = found.length() > 2 && "某甲乙丙丁".indexOf(found.charAt(2)) >= 0;
            return masked(text, numbered ? found : found.substring(0, 2));
        }
        if (Surnames.isNickname(found) || isCalledBoss(found)) {
            return found;
        }
        var end = 1;
        while (end < found.length() && !Surnames.endsName(text.charAt(start + end))) {
            end++;
        }
        return found.substring(0, end);
    }

    private static String masked(String text, String masked) {
        var next = 0;
        var times = 0;
        for (var at = text.indexOf(masked); at >= 0; at = text.indexOf(masked, at + 1)) {
            var after = at + masked.length() < text.length() ? text.charAt(at + masked.length()) : '。';
            if (times > 0 && after != next) {
                return masked;
            }
            next = after;
            times++;
        }
        return times > 1 && !Surnames.endsName((char) next) ? masked + (char) next : masked;
    }
}
