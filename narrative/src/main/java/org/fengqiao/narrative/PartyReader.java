package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds who a story is about (主体识别): employers and bosses, workers, how many, and which side claims. */
final class PartyReader {

    private static final Pattern EMPLOYER_SUES = Pattern.compile(
            "(?:公司|厂|单位|酒店|中心|学校|医院|店|集团|馆|园)(?:现|遂|故|因此|后)?(?:向[^，。]{1,14})?(?:不服[^，。]{0,8}，?)?(?:提起|申请|提出)?(?:劳动)?(?:仲裁|起诉|诉讼|诉至法院|反申请)[^。；]{0,12}?(?:请求|要求|主张|，请|判令|裁决|确认)[^。；]{0,10}(?:返还|退还|支付违约金|赔偿|承担违约|支付竞业|支付培训|继续履行竞业|无需支付|不支付|无须)");
    private static final Pattern EMPLOYER_ASKS = Pattern.compile(
            "(?:公司|厂方?|单位|酒店|我司|我公司|我厂|本公司)(?:现|遂|故)?(?:请求|要求|主张|诉请)[^。；]{0,12}?(?:赔偿(?:损失|公司|经济)|返还|退还|支付违约金|承担违约)");
    private static final String ASKS_OF =
            "(?:请求|要求|主张|判令|裁决|诉请)[^。；]{0,8}(?:%s|劳动者|员工)(?:立即)?(?:支付|返还|退还|赔偿|承担|赔付|归还|停止|继续履行竞业)";

    private final FirmReader firms = new FirmReader();
    private final PersonReader people = new PersonReader();
    private final PartyRoles roles = new PartyRoles();

    /** The people and firms of a story, in the order of the text. */
    record People(WorkerCount count, List<PartySpan> parties, Claimant claimant) {}

    People read(Story story, PlaceReader places, boolean building) {
        var text = story.text();
        var named = firms.read(story, places);
        var persons = PersonReader.outside(people.read(story, places), named);
        var found = new ArrayList<PartySpan>();
        for (var firm : named) {
            if (FirmReader.known(named, firm) == null) {
                found.add(span(story, firm, roles.ofFirm(text, firm)));
            }
        }
        var workers = new ArrayList<String>();
        for (var person : persons) {
            found.add(span(
                    story,
                    person.named(),
                    person.boss() ? roles.ofBoss(text, person.named(), building) : PartyRole.WORKER));
            if (!person.boss()) {
                workers.add(person.named().name());
            }
        }
        found.sort(Comparator.comparingInt(PartySpan::from));
        return new People(CountReader.read(text, workers.size()), distinct(found), claimant(text, workers));
    }

    private static PartySpan span(Story story, Named named, PartyRole role) {
        return new PartySpan(
                role, story.from(named.start()), story.to(named.end()), story.given(named.start(), named.end()));
    }

    private static List<PartySpan> distinct(List<PartySpan> parties) {
        var distinct = new ArrayList<PartySpan>();
        for (var party : parties) {
            if (distinct.stream().noneMatch(known -> known.text().equals(party.text()))) {
                distinct.add(party);
            }
        }
        return distinct;
    }

    private static Claimant claimant(String text, List<String> workers) {
        var names = workers.isEmpty() ? "其" : "其|" + String.join("|", workers);
        var asksWorker = Pattern.compile(ASKS_OF.formatted(names)).matcher(text).find();
        return asksWorker
                        || EMPLOYER_SUES.matcher(text).find()
                        || EMPLOYER_ASKS.matcher(text).find()
                ? Claimant.EMPLOYER
                : Claimant.WORKER;
    }
}
