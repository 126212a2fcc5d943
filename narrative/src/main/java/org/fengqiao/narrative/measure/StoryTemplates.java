package org.fengqiao.narrative.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells stories by templates (陈述模板): stories with marks as {@link MarkedStories} reads them, and in braces what may be said one way or
 * another.
 *
 * <p>A line {@code % name / words / words} is a list that {@code {name}} takes one of; {@code {one/other}} is a list on the spot. The same
 * braces take the same words throughout a telling. Words may begin with codes and a colon, {@code NO_CONTRACT: 没签合同}: facts that only
 * they bring. The same file always gives the same stories.
 */
public final class StoryTemplates {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern LABELED = Pattern.compile("([A-Z_]+(?: [A-Z_]+)*): (.*)");
    private static final int FACTS = 2;

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private record Template(String heading, String body) {}

    private StoryTemplates() {}

    /** The templates of a file. */
    public static StoryTemplates of(List<String> lines) {
        var read = new StoryTemplates();
        String heading = null;
        var body = new StringBuilder();
        for (var line : lines) {
            if (line.startsWith("% ")) {
                var words = line.substring(2).split(" / ", -1);
                read.lists.put(words[0].strip(), Arrays.asList(words).subList(1, words.length));
            } else if (line.startsWith("= ")) {
                heading = line.substring(2);
                body.setLength(0);
            } else if (heading != null && !line.isBlank() && !line.startsWith("#")) {
                body.append(line.strip());
                read.templates.add(new Template(heading, body.toString()));
                heading = null;
            }
        }
        return read;
    }

    public int size() {
        return templates.size();
    }

    /** Each template so many times; tellings of one that came out alike are left out. */
    public List<LabeledStory> tell(int times) {
        var stories = new ArrayList<LabeledStory>();
        for (var template : templates) {
            var told = new TreeSet<String>();
            for (var time = 1; time <= times; time++) {
                var story = tell(template, time);
                if (told.add(story.text())) {
                    stories.add(story);
                }
            }
        }
        return stories;
    }

    private LabeledStory tell(Template template, int time) {
        var chance = new SplittableRandom(template.heading().hashCode() * 31L + time);
        var taken = new HashMap<String, String>();
        var facts = new TreeSet<String>();
        var body = filled(template.body(), chance, taken, facts);
        var fields = new ArrayList<>(
                Arrays.asList(filled(template.heading(), chance, taken, facts).split(" \\| ", -1)));
        fields.set(0, fields.getFirst().replaceFirst(" ", "-" + time + " "));
        fields.set(
                FACTS,
                fields.get(FACTS) + facts.stream().map(fact -> " " + fact).collect(Collectors.joining()));
        return MarkedStories.story(String.join(" | ", fields), body);
    }

    /** Words may hold braces again, which are filled the next time round. */
    private String filled(String text, SplittableRandom chance, Map<String, String> taken, Set<String> facts) {
        var filled = text;
        for (var braces = BRACES.matcher(filled); braces.find(); braces = BRACES.matcher(filled)) {
            var words = taken.get(braces.group(1));
            if (words == null) {
                words = one(braces.group(1), chance);
                var labeled = LABELED.matcher(words);
                if (labeled.matches()) {
                    facts.addAll(Arrays.asList(labeled.group(1).split(" ", -1)));
                    words = labeled.group(2);
                }
                taken.put(braces.group(1), words);
            }
            filled = filled.substring(0, braces.start()) + words + filled.substring(braces.end());
        }
        return filled;
    }

    private String one(String braces, SplittableRandom chance) {
        var list = lists.getOrDefault(braces, Arrays.asList(braces.split("/", -1)));
        if (list.size() == 1) {
            throw new IllegalArgumentException("No list " + braces);
        }
        return list.get(chance.nextInt(list.size()));
    }
}
