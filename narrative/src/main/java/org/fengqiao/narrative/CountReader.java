package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many workers a story is about (人数识别). */
final class CountReader {

    private static final String COUNT =
            "(?<about>近|约|上|大约|大概|将近)?(?<count>\\d{1,5}|[一二两三四五六七八九十百]{1,6})(?<more>[多余几来]|好几)?";
    private static final String WORKER = PersonReader.words("worker");
    private static final Pattern WORKERS =
            Pattern.compile(COUNT + "(?<unit>[名位个]|号)(?<after>多)?(?<between>[^，。；、\\d]{0,10}?)" + WORKER);
    private static final Pattern OF_US = Pattern.compile(
            "(?:我们|俺们|我和|我跟|大家|工友们?|等|共有|共|一共|总共|加起来|合计|班组|的有|公司有|现在有|店里有|厂里有|都是[^，。]{0,8}的，|加[^，。]{1,6}|带着[^，。]{1,6}|，|。|^|在)(?:[^，。；\\d]{0,5}?)"
                    + COUNT
                    + "(?:[名位](?!" + PersonReader.words("boss")
                    + ")|个?(?:大|小)?人(?![民事力工口]|均|一)|号人|口子|个(?=兄弟|姐妹|工友|工人|老乡|同事|邵|农民))");
    private static final Pattern ME_AND =
            Pattern.compile("我(?:和|跟|与|同)(?:另外)?" + COUNT + "(?:个|名|位)[^，。；]{0,4}?" + WORKER);
    private static final Pattern TWO = Pattern.compile("(?:夫妻俩|两口子|夫妻二人|夫妻两|我们俩|我俩|兄弟俩|姐妹俩|父子俩|俩人)(?!加)");
    private static final Pattern ALONE =
            Pattern.compile("(?<!等)我(?!们|国|市|县|省|区|司|公司|厂|方|单位|哋|和几|跟几|和同|跟同)|本人|俺(?!们|村|们)|自己");
    private static final Pattern TOGETHER = Pattern.compile(
            "我(?:们|哋)(?:[几好]|一[起帮群]|大家|工友|班组|这些|这[帮批]|都(?!不)|的工资|全都|几个|不少人|好多人|工资)|我(?:和|跟)几个|我哋|大家伙|工友们|几个(?:工友|人|兄弟|老乡|同事)|部分(?:工人|职工|员工)|叫我们|欠我们|大家的工资|欠了?大家|我们想|求你们帮我们|发给我们");
    private static final Pattern FIRST = Pattern.compile("(?:我|俺|本人)(?:们|哋|和|跟|与)?");
    private static final Pattern KIN = Pattern.compile("我(?:的)?" + PersonReader.words("kin"));

    private CountReader() {}

    static WorkerCount read(String text, int named) {
        var plus = ME_AND.matcher(text);
        if (plus.find()) {
            var others = Numeral.read(plus.group("count"));
            if (others.isPresent()) {
                return new WorkerCount(others.get().middle().intValue() + 1, plus.group("more") != null);
            }
        }
        var counts = counts(text);
        if (!counts.isEmpty()) {
            var first = counts.getFirst();
            return counts.stream()
                    .filter(count -> first.approximate() && !count.approximate() && size(count) >= size(first))
                    .findFirst()
                    .orElse(first);
        }
        if (TWO.matcher(text).find()) {
            return new WorkerCount(2, false);
        }
        if (TOGETHER.matcher(text).find() && !beginsAlone(text)) {
            return WorkerCount.UNKNOWN;
        }
        if (named > 0) {
            return new WorkerCount(named, false);
        }
        return ALONE.matcher(text).find() || KIN.matcher(text).find() ? new WorkerCount(1, false) : WorkerCount.UNKNOWN;
    }

    /** Whether the first who speaks is one: 我…, not 我们… or 我和…. */
    private static boolean beginsAlone(String text) {
        var first = FIRST.matcher(text);
        return first.find() && !first.group().matches("(?:我|俺)(?:们|哋|和|跟|与).*");
    }

    private static List<WorkerCount> counts(String text) {
        var counts = new ArrayList<WorkerCount>();
        for (var pattern : List.of(WORKERS, OF_US)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var number = Numeral.read(match.group("count"));
                if (number.isPresent() && !isOneOfMany(text, match.start("count"), match.group("count"))) {
                    var about = match.group("about") != null
                            || match.group("more") != null
                            || (pattern == WORKERS && match.group("after") != null);
                    counts.add(new WorkerCount(number.get().middle().intValue(), about));
                }
            }
            if (!counts.isEmpty()) {
                break;
            }
        }
        return counts;
    }

    /** 一个工人, 第一名: no count of those concerned. */
    private static boolean isOneOfMany(String text, int at, String count) {
        return count.equals("一") || count.equals("1") || (at > 0 && "第前每另几好".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static int size(WorkerCount count) {
        return count.count() == null ? 0 : count.count();
    }
}
