package org.fengqiao.platform.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.law.ClaimType;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence is to prove (证明事项). Its Chinese word is what the case file keeps. */
public enum Proves {
    /** 入职. */
    EMPLOYMENT,
    /** 工资. */
    PAY,
    /** 欠薪. */
    ARREARS,
    /** 加班. */
    OVERTIME,
    /** 解除. */
    TERMINATION,
    /** 其他. */
    OTHER;

    /** What was chosen; null where nothing was. */
    static @Nullable Proves named(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What these claims want proof of; that there was an employment, whatever the claim. */
    static List<Proves> neededFor(Set<ClaimType> claims) {
        var needed = EnumSet.of(EMPLOYMENT);
        claims.forEach(claim -> needed.addAll(neededFor(claim)));
        return List.copyOf(needed);
    }

    private static Set<Proves> neededFor(ClaimType claim) {
        return switch (claim.filedUnder()) {
            case WAGE, WAGE_DIFF, BONUS -> EnumSet.of(ARREARS);
            case OVERTIME -> EnumSet.of(OVERTIME);
            case DOUBLE_WAGE, ANNUAL_LEAVE -> EnumSet.of(PAY);
            case SEVERANCE, UNLAWFUL_TERM, NOTICE_PAY -> EnumSet.of(PAY, TERMINATION);
            case TERMINATE, REINSTATE -> EnumSet.of(TERMINATION);
            case RELATION -> EnumSet.noneOf(Proves.class);
            default -> EnumSet.of(OTHER);
        };
    }
}
