package org.fengqiao.narrative.parties;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.narrative.PartyRole;
import org.fengqiao.narrative.rules.Lexicon;

/** What a named party is (主体身份), by the words of {@code parties.tsv} in and around its name: the chain from developer to labor boss. */
final class PartyRoles {

    private static final int NEAR = 16;
    private static final Pattern OFFICER =
            Pattern.compile("(?:法定代表人|法人代表|法人|负责人|实际控制人|厂长|总经理|董事长|经理|主管|园长|校长|院长|店长|业主|房东|股东|投资人)(?:叫|是|为|：)?$");

    private final List<Line> lines = Lexicon.rows("parties.tsv").stream()
            .map(row -> new Line(PartyRole.valueOf(row.get(0)), Look.valueOf(row.get(1)), Pattern.compile(row.get(2))))
            .toList();

    private enum Look {
        BEFORE,
        AFTER,
        NAME
    }

    private record Line(PartyRole role, Look look, Pattern words) {}

    PartyRole ofFirm(String text, Named firm) {
        return role(text, firm, PartyRole.EMPLOYER);
    }

    /** @param building whether it is about building work, where a person who hires is a labor boss unless an officer of a firm */
    PartyRole ofBoss(String text, Named person, boolean building) {
        var before = text.substring(Math.max(0, person.start() - NEAR), person.start());
        return role(text, person, building && !OFFICER.matcher(before).find() ? PartyRole.LABOR_BOSS : PartyRole.HEAD);
    }

    private PartyRole role(String text, Named named, PartyRole otherwise) {
        var before = text.substring(Math.max(0, named.start() - NEAR), named.start());
        var after = text.substring(named.end(), Math.min(text.length(), named.end() + NEAR));
        return lines.stream()
                .filter(line -> line.words()
                        .matcher(
                                switch (line.look()) {
                                    case BEFORE -> before;
                                    case AFTER -> after;
                                    case NAME -> named.name();
                                })
                        .find())
                .map(Line::role)
                .findFirst()
                .orElse(otherwise);
    }
}
