package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who a story is about (主体识别): employers and bosses, workers, how many, and which side claims. */
final class PartyReader {

    private static final String COUNT = "(?<count>\\d{1,5}|[一二两三四五六七八九十百]{1,5})(?<about>[多余几来])?";
    private static final Pattern WORKERS =
            Pattern.compile(COUNT + "[名位个](?<after>多)?[^，。；、\\d]{0,6}?" + words("worker"));
    private static final Pattern US = Pattern.compile("(?:我们|我和|大家|工友们?|等|共|一共|总共)(?:[^，。；\\d]{0,4}?)" + COUNT
            + "(?:[名位](?!" + words("boss") + ")|个?人|个(?=兄弟|姐妹|工友|工人|老乡|同事))");
    private static final Pattern MASKED = Pattern.compile(surnames() + "某[某甲乙丙丁]?");
    private static final Pattern CALLED = Pattern.compile(
            "(?:我叫|本人|我是|我名叫|我名字叫)(?<name>" + surnames() + "(?:某[某]?|[\\u4e00-\\u9fa5]{1,2}))(?=[，。；,、 ]|$|于|是|在|，)");
    private static final Pattern BOSS = Pattern.compile("(?:" + words("boss") + ")(?:叫|是|名叫|姓名|：|为)?(?<name>"
            + surnames() + "(?:某[某\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]{1,2}))");
    private static final Pattern LEADER = Pattern.compile("(?:在|跟着|跟|给|替|帮|受|由)(?<name>" + surnames()
            + "(?:某[某\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]{1,2}?))(?=的?(?:安排|带领|组织|手下|手底下|雇|干活|打工|做工|承包|工地|班组|施工队))");
    private static final Pattern TITLED =
            Pattern.compile("(?:叫)?(?<name>" + surnames() + "(?:老板|总|工头|包工头))(?![经部共是额计金包])");
    private static final Pattern EMPLOYER_SUES = Pattern.compile(
            "(?:公司|厂|单位|酒店|中心|学校|医院|店|集团)(?:向[^，。]{1,14})?(?:不服[^，。]{0,8}，?)?(?:提起|申请|提出)?(?:劳动)?(?:仲裁|起诉|诉讼|诉至|反申请)[^。；]{0,10}?(?:请求|要求|主张|，请|判令|裁决|确认)");
    private static final Pattern EMPLOYER_ASKS = Pattern.compile(
            "(?:公司|厂方?|单位|酒店|我司|我公司|我厂|本公司)(?:现|遂|故)?(?:请求|要求|主张|诉请)[^。；]{0,12}?(?:赔偿|返还|退还|支付违约金|承担违约)");

    private final FirmReader firms = new FirmReader();
    private final Pattern stops = Pattern.compile("["
            + Lexicon.rows("names.tsv").stream()
                    .filter(row -> row.getFirst().equals("NOT_IN_NAME"))
                    .findFirst()
                    .orElseThrow()
                    .get(1)
            + "]");

    /** The people of a story. */
    record People(WorkerCount count, List<String> employers, List<String> workers, Claimant claimant) {}

    People read(Story story, PlaceReader places) {
        var text = story.text();
        var employers = new LinkedHashSet<>(firms.read(story, places));
        var bosses = bosses(text);
        employers.addAll(bosses);
        var workers = workers(text, bosses);
        return new People(count(text, workers), List.copyOf(employers), List.copyOf(workers), claimant(text));
    }

    private Set<String> bosses(String text) {
        var bosses = new LinkedHashSet<String>();
        for (var pattern : List.of(BOSS, LEADER)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var name = trimmed(text, match.group("name"));
                if (name != null) {
                    bosses.add(name);
                }
            }
        }
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            bosses.add(titled.group("name"));
        }
        return bosses;
    }

    private Set<String> workers(String text, Set<String> bosses) {
        var workers = new LinkedHashSet<String>();
        var called = CALLED.matcher(text);
        if (called.find()) {
            workers.add(called.group("name"));
        }
        var masked = MASKED.matcher(text);
        while (masked.find()) {
            var name = whole(text, masked.group());
            if (bosses.stream().noneMatch(boss -> boss.startsWith(name))
                    && isPerson(text, masked.start(), masked.end())) {
                workers.add(name);
            }
        }
        var named = NAMED_WORKER.matcher(text);
        while (named.find()) {
            var name = trimmed(text, named.group("name"));
            if (name != null && name.length() > 1 && !bosses.contains(name)) {
                workers.add(name);
            }
        }
        return workers;
    }

    private static final Pattern NAMED_WORKER = Pattern.compile("(?:^|[。\\n]|劳动者|申请人|员工|工人|职工|女工)(?<name>" + surnames()
            + "[\\u4e00-\\u9fa5]{1,2}?)(?=(?:于|自|在|从)?(?:\\d{4}年|入职|进入|到[^，。]{2,12}(?:工作|上班)|系[^，。]{2,12}(?:员工|职工)))");

    private static boolean isPerson(String text, int start, int end) {
        var after = text.substring(end, Math.min(text.length(), end + 6));
        return !after.matches("(?:公司|厂|店|集团|科技|建筑|实业|物业|餐饮|服饰).*") && (start == 0 || text.charAt(start - 1) != '某');
    }

    /** 李某丰 is a name if 李某 is always followed by 丰. */
    private String whole(String text, String masked) {
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
        var isName = times > 1
                && next >= '一'
                && next <= '龥'
                && !stops.matcher(String.valueOf((char) next)).find();
        return isName ? masked + (char) next : masked;
    }

    private @Nullable String trimmed(String text, String name) {
        if (name.length() > 1 && name.charAt(1) == '某') {
            return whole(text, name.length() > 2 && name.charAt(2) == '某' ? name : name.substring(0, 2));
        }
        var end = 1;
        while (end < name.length()
                && !stops.matcher(name.substring(end, end + 1)).find()) {
            end++;
        }
        return end < 2 ? null : name.substring(0, end);
    }

    private static WorkerCount count(String text, Set<String> workers) {
        var counts = new ArrayList<WorkerCount>();
        for (var pattern : List.of(WORKERS, US)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var approximate = match.group("about") != null || (pattern == WORKERS && match.group("after") != null);
                Numeral.read(match.group("count"))
                        .ifPresent(value ->
                                counts.add(new WorkerCount(value.middle().intValue(), approximate)));
            }
            if (!counts.isEmpty()) {
                break;
            }
        }
        if (!counts.isEmpty()) {
            var first = counts.getFirst();
            return counts.stream()
                    .filter(count -> first.approximate() && !count.approximate() && size(count) >= size(first))
                    .findFirst()
                    .orElse(first);
        }
        if (ALONE.matcher(text).find() && !TOGETHER.matcher(text).find()) {
            return new WorkerCount(1, false);
        }
        return workers.size() == 1 && !TOGETHER.matcher(text).find() ? new WorkerCount(1, false) : WorkerCount.UNKNOWN;
    }

    private static final Pattern ALONE = Pattern.compile("我(?!们|国|市|县|省|区|司|公司|厂|方|单位)|本人|俺(?!们)");
    private static final Pattern TOGETHER =
            Pattern.compile("我们(?:[几好]|一[起帮群]|大家|工友|班组|这些|这[帮批])|大家伙|工友们|几个(?:工友|人|兄弟|老乡)|部分(?:工人|职工|员工)");

    private static int size(WorkerCount count) {
        return count.count() == null ? 0 : count.count();
    }

    private static Claimant claimant(String text) {
        var sues = EMPLOYER_SUES.matcher(text).find();
        var asks = EMPLOYER_ASKS.matcher(text).find();
        return sues || asks ? Claimant.EMPLOYER : Claimant.WORKER;
    }

    private static String words(String kind) {
        return "(?:"
                + String.join(
                        "|",
                        Lexicon.rows("people.tsv").stream()
                                .filter(row -> row.getFirst().equals(kind))
                                .map(row -> row.get(1))
                                .toList())
                + ")";
    }

    private static String surnames() {
        return Lexicon.rows("names.tsv").stream()
                .filter(row -> row.getFirst().equals("SURNAME"))
                .findFirst()
                .orElseThrow()
                .get(1);
    }
}
