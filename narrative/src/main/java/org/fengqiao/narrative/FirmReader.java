package org.fengqiao.narrative;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of firms (单位名称识别); a bare description such as 一家物业公司 is no name. */
final class FirmReader {

    private static final String CHINESE = "[\\u4e00-\\u9fa5（）()A-Za-z0-9]";
    private final String kinds = one("KIND");
    private final Pattern masked = Pattern.compile("某[\\u4e00-\\u9fa5]{0,8}?(?:" + kinds + ")");
    private final Pattern full =
            Pattern.compile(CHINESE + "{2,30}?(?:有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|集团公司)(?:[\\u4e00-\\u9fa5]{2,8}分公司)?");
    private final Pattern plain = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}?(?:" + kinds + ")");
    private final Pattern before = Pattern.compile(one("BEFORE"));
    private final Pattern generic = Pattern.compile("^(?:" + one("GENERIC") + ")+$");
    private final Pattern never = Pattern.compile(one("NEVER"));

    Set<String> read(Story story, PlaceReader places) {
        var text = story.text();
        var names = new LinkedHashSet<String>();
        var maskedMatch = masked.matcher(text);
        while (maskedMatch.find()) {
            var name = maskedMatch.group();
            var isPerson = maskedMatch.start() > 0 && isAfterSurname(text, maskedMatch.start());
            if (!isPerson && !never.matcher(name.substring(1)).find()) {
                names.add(name);
            }
        }
        var fullMatch = full.matcher(text);
        while (fullMatch.find()) {
            var name = start(text, fullMatch.start(), fullMatch.end(), places, true);
            if (name != null) {
                names.add(name);
            }
        }
        var at = 0;
        var plainMatch = plain.matcher(text);
        while (at < text.length() && plainMatch.find(at)) {
            at = plainMatch.end();
            var name = start(text, plainMatch.start(), plainMatch.end(), places, false);
            if (name != null && names.stream().noneMatch(known -> known.contains(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isAfterSurname(String text, int at) {
        return PartySurnames.IS.test(text.charAt(at - 1))
                && (at == 1 || !Character.isIdeographic(text.charAt(at - 2)) || text.charAt(at - 1) != '于');
    }

    /** The name within a run of characters: from a place name, or from after the last word that cannot belong to it. */
    private @Nullable String start(String text, int start, int end, PlaceReader places, boolean complete) {
        var run = text.substring(start, end);
        var from = 0;
        var edge = before.matcher(run);
        while (edge.find()) {
            if (edge.end() <= run.length() - (complete ? 6 : 3)) {
                var place = places.all(run.substring(edge.end()));
                from = edge.end();
                if (!place.isEmpty() && place.getFirst().start() == 0) {
                    break;
                }
            }
        }
        var name = run.substring(from);
        if (name.indexOf('某') >= 0) {
            return null;
        }
        if (complete) {
            return name.length() < 6 ? null : name;
        }
        var bounded = from > 0 || start == 0 || "，。；、：（“\"\n".indexOf(text.charAt(start - 1)) >= 0;
        var core = name.replaceAll("(?:" + kinds + ")$", "");
        var place = places.at(core, 0);
        var rest = place == null ? core : core.substring(place.end());
        if (!bounded
                || rest.length() < 2
                || rest.length() > 8
                || never.matcher(name).find()
                || generic.matcher(rest).matches()) {
            return null;
        }
        return name;
    }

    private static String one(String kind) {
        return Lexicon.rows("firms.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .reduce((first, second) -> first + "|" + second)
                .orElseThrow();
    }
}
