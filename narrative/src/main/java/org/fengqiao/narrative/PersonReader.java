package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the people named in a story (人名识别) and tells who hires from who works, by the words of {@code people.tsv} around a name. */
final class PersonReader {

    private static final String SURNAME = Surnames.expression();
    private static final Pattern MASKED = Pattern.compile(
            "(?:" + Surnames.beforeMask() + "|(?<=^|[，。；、])[\\u4e00-\\u9fa5](?=某[于系在与等受是自因被认以经向主要申和的，、驾从]))某[某甲乙丙丁]?");
    private static final Pattern TITLED = Pattern.compile(SURNAME + "(?:老板|总(?![经部共是额计包监工价结数])|包工头|工头|老大)");
    private static final String NICKNAME = "(?:老[大一二三四五六七八九幺]|[二三四五六七八九大小][娃毛狗牛子妹嫂哥强伢])";
    private static final String NAME =
            "(?<name>" + SURNAME + "(?:" + NICKNAME + "|某[某\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]{1,2}))";
    private static final Pattern TITLE_BEFORE =
            Pattern.compile(words("boss") + "(?:叫|是|名叫|姓名|：|为|系|叫作|就是|的是)?(?:[\\u4e00-\\u9fa5]{2}人)?" + NAME);
    private static final Pattern HIRES =
            Pattern.compile("(?:给|跟着?|帮|替|跟随|喊|由|受|被|是|经|为|叫|与)(?:老乡|同乡|村里的?|一个叫|老表|工头|我们村的?)?" + NAME
                    + "(?=(?:的|他|家)?(?:" + words("leads") + "|" + words("owns")
                    + "|[搞做干打盖修装刷扎砌绑铺焊挖跑拉开种养搬扛贴吊支拆弄看](?![头算的])|一起干|去|到))");
    private static final Pattern HIRED_BY = Pattern.compile(
            "(?:受雇于|受聘于|分包给|转包给|包给|承包给|转给|交给|外包给|发包给|雇主|跟着|跟随|老板叫|跟)(?:老乡|同乡|村里的?|自然人|个人|无资质的|无资质的个人)?" + NAME);
    private static final Pattern OF_A_FIRM = Pattern.compile("(?:有限公司|公司)的" + NAME + "(?=[签说叫找谈约联])");
    private static final Pattern HE_IS_BOSS = Pattern.compile(NAME + "的?(?:小?包工头|老板|施工队|工程队)");
    private static final Pattern SELF =
            Pattern.compile("(?:我叫|本人叫|本人|我是|我名叫|我名字叫|申请人|我姓名)" + NAME + "(?=[，。；,、（ ]|$|于|是|在|，|系|自)");
    private static final Pattern FOLLOWED = Pattern.compile("(?:帮|给|跟|跟着|找|替)(?<name>(?![大小二三他老])[\\u4e00-\\u9fa5]老板)");
    private static final Pattern CALLED = Pattern.compile("我(?:名)?叫(?<name>[\\u4e00-\\u9fa5·]{2,6})(?=[，。；])");
    private static final Pattern WORKS = Pattern.compile("(?:^|[，。；\\n]|" + words("kin") + "|" + words("worker") + ")"
            + NAME + "(?=(?:于|自|在|从|是|系|受雇|等)[^，。；]{0,24}(?:工作|上班|入职|进入|员工|职工|工人|打工|干活|务工|名|人|当|做|任)"
            + "|(?:于|自|从)?\\d{4}年)");
    private static final Pattern AFTER_KIN = Pattern.compile("我(?:的)?" + words("kin") + NAME);
    private static final Pattern BOSS_BEFORE = Pattern.compile(
            "(?:" + words("boss")
                    + "(?:叫|是|：|为|系|、)?|受雇于|受聘于|分包给|转包给|包给|承包给|转给|交给|外包给|雇主|起诉|跟随|跟着|(?:分包|转包|发包|承包|外包|交|包)给[^，。；]{0,16}的|(?:无资质的)?(?:自然人|个人))$");
    private static final Pattern LED_BEFORE = Pattern.compile("(?:受|由|经|跟着?|给|替|帮|为|被|随|是|在|找|向|到)$");
    private static final Pattern LEADS_AFTER =
            Pattern.compile("^(?:[^，。；]{0,3}?)(?:" + words("leads") + "|" + words("owns") + ")");
    private static final Pattern NEITHER_BEFORE = Pattern.compile(words("neither") + "$");

    /** A person named, and whether they are on the employer's side. */
    record Person(Named named, boolean boss) {}

    List<Person> read(Story story, PlaceReader places) {
        var text = story.text();
        var people = new LinkedHashMap<String, Person>();
        bosses(text, people);
        masked(text, places, people);
        for (var pattern : List.of(SELF, AFTER_KIN, WORKS)) {
            named(text, pattern, false, people);
        }
        var called = CALLED.matcher(text);
        if (called.find() && people.keySet().stream().noneMatch(called.group("name")::startsWith)) {
            put(new Named(called.group("name"), called.start("name"), called.end("name")), false, people);
        }
        return List.copyOf(people.values());
    }

    private static final Pattern NICKNAMED = Pattern.compile(SURNAME + NICKNAME + ".*");
    private static final Pattern NOT_A_NAME = Pattern.compile("(?:" + Surnames.notNames() + ").*");
    private static final Pattern A_PLACE =
            Pattern.compile("(?s)[^，。；在于与和到以因是系被将给把说称]{0,8}(?:项目|工地|小区|楼|工程|平台|厂房|煤矿|路段|园区|村|剧组|标段|广场|大厦|隧道|大桥|高速).*");

    private static void bosses(String text, Map<String, Person> people) {
        for (var pattern : List.of(TITLE_BEFORE, HIRED_BY, HIRES, OF_A_FIRM, HE_IS_BOSS)) {
            named(text, pattern, true, people);
        }
        var followed = FOLLOWED.matcher(text);
        while (followed.find()) {
            put(new Named(followed.group("name"), followed.start("name"), followed.end()), true, people);
        }
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            if (titled.group().charAt(0) == '包') {
                continue;
            }
            put(new Named(titled.group(), titled.start(), titled.end()), true, people);
        }
    }

    private static void named(String text, Pattern pattern, boolean boss, Map<String, Person> people) {
        var match = pattern.matcher(text);
        for (var at = 0; at < text.length() && match.find(at); at = Math.max(match.start() + 1, match.start("name"))) {
            var name = whole(text, match.start("name"), match.group("name"));
            if (name.length() > 1 && isName(name)) {
                put(new Named(name, match.start("name"), match.start("name") + name.length()), boss, people);
            }
        }
    }

    private static void put(Named named, boolean boss, Map<String, Person> people) {
        var before = people.get(named.name());
        if (before == null || (boss && !before.boss())) {
            people.put(named.name(), new Person(before == null ? named : before.named(), boss));
        }
    }

    private static void masked(String text, PlaceReader places, Map<String, Person> people) {
        var masked = MASKED.matcher(text);
        while (masked.find()) {
            var before = text.substring(Math.max(0, masked.start() - 22), masked.start());
            var name = whole(text, masked.start(), masked.group());
            var end = masked.start() + name.length();
            var after = text.substring(end, Math.min(text.length(), end + 14));
            if (!isWord(text, masked.start())
                    && !places.endsAt(text, masked.start() + 1)
                    && isPerson(after, before)
                    && !NEITHER_BEFORE.matcher(before).find()) {
                var boss = BOSS_BEFORE.matcher(before).find()
                        || (LED_BEFORE.matcher(before).find()
                                && LEADS_AFTER.matcher(after).find())
                        || owes(after);
                put(new Named(name, masked.start(), end), boss, people);
            }
        }
    }

    private static final Pattern OWES = Pattern.compile(
            "^(?:[^，。；被受公单厂校店]{0,10}?(?:拖欠|尚欠|仍欠|还欠|逃匿|跑路|外出躲债|雇请的?|雇佣的?|雇用|招用|招募|承包|承揽|承接|组织施工|出具[^，。]{0,6}欠条|垫付|拒不支付|无力支付)|(?:经营|开办|投资)的?)|^(?:仅|只|才)(?:支付|付|给)|^(?:仅|只)(?:愿|同意|肯)|^(?:[^，。；]{0,4})(?:承诺|答应|保证)(?!书)");

    private static boolean owes(String after) {
        return OWES.matcher(after).find() && !after.matches("(?:等|被|的工资|仍有|工资).*");
    }

    private static boolean isPerson(String after, String before) {
        return !after.matches("(?s)(?:公司|厂|店|集团|科技|建筑|实业|物业|餐饮|服饰|小区|工地|市|县|镇|村|项目|学校|酒店|饭店).*")
                && !A_PLACE.matcher(after).matches()
                && !before.endsWith("某");
    }

    /** 通过某…, 担任某…: the character before 某 ends a word. */
    private static boolean isWord(String text, int surname) {
        return surname > 0 && WORD_ENDS.contains(text.substring(surname - 1, surname + 1));
    }

    private static final Set<String> WORD_ENDS = Set.of(
            "通过", "经过", "超过", "担任", "责任", "聘任", "继任", "位于", "由于", "关于", "对于", "属于", "市区", "城区", "园区", "小区", "地区", "县区",
            "方向", "平和", "温和", "应和", "对方", "双方", "甲方", "乙方", "包方", "建方", "业方", "校方", "院方", "厂方", "资方", "劳方", "某家", "其后",
            "随后", "之后", "然后", "此后");

    private static boolean isName(String name) {
        return !NOT_A_NAME.matcher(name).matches() && !name.matches(".(?:老板|总|工头|经理|师傅|主任|厂长|队长|先生|女士)")
                || TITLED.matcher(name).matches();
    }

    /** The name that begins at {@code start}: 李某丰 if 李某 is always followed by 丰; of others as many characters as can belong to a name. */
    private static String whole(String text, int start, String matched) {
        if (matched.length() > 1 && matched.charAt(1) == '某') {
            return masked(
                    text,
                    matched.length() > 2 && "某甲乙丙丁".indexOf(matched.charAt(2)) >= 0
                            ? matched
                            : matched.substring(0, 2));
        }
        if (NICKNAMED.matcher(matched).matches()) {
            return matched;
        }
        var end = 1;
        while (end < matched.length() && !Surnames.endsName(text.charAt(start + end))) {
            end++;
        }
        return matched.substring(0, end);
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

    static String words(String kind) {
        return Lexicon.rows("people.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    /** The people without those that a firm's name contains. */
    static List<Person> outside(List<Person> people, List<Named> firms) {
        var left = new ArrayList<Person>();
        for (var person : people) {
            var named = person.named();
            if (firms.stream().noneMatch(firm -> named.end() > firm.start() && named.start() < firm.end())) {
                left.add(person);
            }
        }
        return left;
    }
}
