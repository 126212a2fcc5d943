package org.fengqiao.narrative.parties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.Surnames;

/** Finds the names of firms (单位名称识别); a bare description such as 一家物业公司 is no name. */
final class FirmReader {

    private static final int LONGEST_FULL = 30;
    private static final int LONGEST_PLAIN = 14;
    private static final Pattern MASKED =
            Pattern.compile("某(?!.*(?:经营|开办|设立|的))[^某在于与以因认主从被给把将向和是系到了入请求要称说诉申，。；、：！？（）“”\\s]{0,12}?$");
    private static final Pattern OTHERS = Pattern.compile("(?:公司|单位|方|人|队)$");
    private static final Pattern BRANCH = Pattern.compile("[\\u4e00-\\u9fa5]{2,8}分公司");
    private static final Pattern DESCRIBED =
            Pattern.compile("(?:一家|一个|一间|一所|这家|那家|该|两家|几家|多家|某家|每家|[一二两三几\\d]家|有家|家|个)$");
    private static final Pattern SET_UP = Pattern.compile("(?:设立|成立|注册|开设|开办|创办)(?:了)?([甲乙丙丁A-Z])");
    private static final Pattern LETTERED = Pattern.compile("(?:^|[^A-Za-z甲乙丙丁])([甲乙丙丁A-Z])[^，。；、：！？在与和将]{0,8}$");

    private static final Pattern MAKES_OR_BUILDS = Pattern.compile("(?:公司|集团|厂|企业|队|局)$");
    private static final Pattern SITE = Pattern.compile(
            "的?(?:[一二三四]期)?(?:扩建|改建|改造|新建|迁建|装修|翻修|翻新|加固|建设|附属)?(?:工程(?!公司|队)|项目(?!经理|公司)|工地|大楼|教学楼|宿舍楼|门诊楼)");

    private final FirmWords words = new FirmWords();

    List<Named> read(Story story, PlaceReader places) {
        var taken = new BitSet();
        var found = new ArrayList<Named>();
        full(story, places, found, taken);
        shorter(story, places, found, taken);
        maskedKinds(story, found, taken);
        found.removeIf(firm -> isSite(story.text(), firm));
        return found;
    }

    /** 某学校扩建工程: where the work is done, not who has it done. */
    private static boolean isSite(String text, Named firm) {
        return !MAKES_OR_BUILDS.matcher(firm.name()).find()
                && SITE.matcher(text).region(firm.end(), text.length()).lookingAt();
    }

    private void full(Story story, PlaceReader places, List<Named> found, BitSet taken) {
        var text = story.text();
        words.full.each(story, suffix -> {
            var run = runStart(text, suffix.start(), LONGEST_FULL, taken);
            var masked = text.lastIndexOf('某', suffix.start() - 1);
            var start = masked >= run ? masked : start(text, run, suffix.start(), places);
            if (suffix.start() - start >= 2 || masked >= run) {
                var branch = BRANCH.matcher(text).region(suffix.end(), text.length());
                add(text, start, branch.lookingAt() ? branch.end() : suffix.end(), found, taken);
            }
        });
    }

    private void shorter(Story story, PlaceReader places, List<Named> found, BitSet taken) {
        var text = story.text();
        var kind = words.kind.matcher(story);
        var at = 0;
        while (words.kind.find(kind, story, at)) {
            at = kind.end();
            if (taken.get(kind.start())) {
                continue;
            }
            var run = runStart(text, kind.start(), LONGEST_PLAIN, taken);
            var start = masked(text, run, kind.start());
            var end = kind.end();
            if (start < 0) {
                start = plain(text, run, kind.start(), end, places);
            }
            if (start >= 0) {
                end += words.furtherKind(story, end);
                add(text, start, end, found, taken);
                at = end;
            }
        }
    }

    /** 某足浴店: what only in a masked name is the end of one. */
    private void maskedKinds(Story story, List<Named> found, BitSet taken) {
        var text = story.text();
        words.maskedKind.each(story, masked -> {
            if (!taken.get(masked.start()) && !isSurname(text, masked.start() - 1)) {
                add(text, masked.start(), masked.end(), found, taken);
            }
        });
    }

    private static void add(String text, int start, int end, List<Named> found, BitSet taken) {
        taken.set(start, end);
        found.add(new Named(text.substring(start, end), start, end));
    }

    /** Where 某… or 甲… begins in a run that ends with a kind; -1 if the run has none. */
    private int masked(String text, int run, int kind) {
        var core = text.substring(run, kind);
        var masked = MASKED.matcher(core);
        if (masked.find()) {
            var start = run + masked.start();
            return isSurname(text, start - 1)
                            && (start == 1 || !Character.isIdeographic(text.charAt(start - 2)))
                            && !words.withoutIndustry(core.substring(masked.start() + 1))
                                    .isEmpty()
                    ? -1
                    : start;
        }
        var lettered = LETTERED.matcher(core);
        if (lettered.find()
                && words.withoutIndustry(core.substring(lettered.end(1))).isEmpty()) {
            var start = run + lettered.start(1);
            return SET_UP.matcher(text)
                            .results()
                            .anyMatch(found -> found.group(1).charAt(0)
                                    == lettered.group(1).charAt(0))
                    ? -1
                    : start;
        }
        return -1;
    }

    private static boolean isSurname(String text, int at) {
        return at >= 0 && Surnames.isOne(text.charAt(at));
    }

    private static int runStart(String text, int end, int longest, BitSet taken) {
        var start = end;
        while (start > 0 && end - start < longest && isOfAName(text.charAt(start - 1)) && !taken.get(start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isOfAName(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c) || c == '（' || c == '）' || c == '·';
    }

    /** The name within a run of characters: from after the last word that cannot belong to it, or from a place name. */
    private int start(String text, int run, int end, PlaceReader places) {
        var core = text.substring(run, end);
        var placesIn = places.all(core);
        var start = 0;
        for (var edge : List.of(words.before, words.weak)) {
            var matcher = edge.matcher(core);
            while (matcher.find()) {
                var at = matcher.start();
                var insidePlace = placesIn.stream().anyMatch(place -> at > place.start() && at < place.end());
                if (!insidePlace && core.length() - matcher.end() >= 2) {
                    start = Math.max(start, matcher.end());
                }
            }
        }
        PlaceReader.Found outer = null;
        for (var place : placesIn) {
            if (place.start() >= start
                    && (outer == null
                            ? place.start() - start <= 2
                                    || start == 0
                                    || OTHERS.matcher(core.substring(start, place.start()))
                                            .find()
                            : !place.isWithin(outer))) {
                start = place.start();
            }
            outer = place;
        }
        return run + start;
    }

    private int plain(String text, int run, int kind, int end, PlaceReader places) {
        var start = start(text, run, kind, places);
        var place = places.at(text, start);
        var placeEnd = start;
        while (place != null && place.end() <= kind) {
            placeEnd = place.end();
            place = places.at(text, placeEnd);
        }
        var proper = withoutDistrict(words.withoutIndustry(text.substring(placeEnd, kind)));
        var before = text.substring(Math.max(0, start - 3), start);
        if (proper.length() < 2
                || proper.startsWith("公司")
                || proper.chars().anyMatch(c -> c < '一' || c == '年' || c == '月')
                || proper.length() > 8
                || words.never.matcher(text.substring(start, end)).find()
                || words.isCommon(proper)
                || isDescribed(text, text.substring(start, end))
                || DESCRIBED.matcher(before).find()) {
            return -1;
        }
        var bounded = start > run || placeEnd > start;
        return bounded || (isClauseStart(text, start) && proper.length() <= 4 && acts(text, end)) ? start : -1;
    }

    /** 一个纸箱厂 said before makes 纸箱厂 a description. */
    private static boolean isDescribed(String text, String name) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (DESCRIBED.matcher(text.substring(Math.max(0, at - 3), at)).find()) {
                return true;
            }
        }
        return false;
    }

    /** 章贡区万家福: a district or town that stands before the name proper is of the name, but no name alone. */
    private static String withoutDistrict(String proper) {
        for (var i = 1; i < Math.min(4, proper.length() - 1); i++) {
            if ("区县市镇乡".indexOf(proper.charAt(i)) >= 0) {
                return proper.substring(i + 1);
            }
        }
        return proper;
    }

    private boolean acts(String text, int end) {
        return words.acts
                .matcher(text.substring(end, Math.min(text.length(), end + 8)))
                .find();
    }

    private static boolean isClauseStart(String text, int at) {
        return at == 0 || "，。；、：（“\"\n".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether the name is only a shorter form of another. */
    static boolean isShorterForm(Named firm, List<Named> firms) {
        return firms.stream()
                .map(Named::name)
                .anyMatch(other -> other.length() > firm.name().length() && other.contains(firm.name()));
    }
}
