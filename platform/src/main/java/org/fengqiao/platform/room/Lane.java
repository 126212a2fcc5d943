package org.fengqiao.platform.room;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;

/** A lane of the room (通道): who hears what is said in it. */
public enum Lane {
    /** 申请人（单独）: the applicant's side and the mediator. */
    APPLICANT,
    /** 共同: both sides and the mediator. */
    JOINT,
    /** 对方（单独）: the respondent's side and the mediator. */
    RESPONDENT;

    /** The lane that one side shares with the mediator only. */
    public static Lane of(Side side) {
        return side == Side.APPLICANT ? APPLICANT : RESPONDENT;
    }

    /** The sides that hear it. */
    public Set<Side> sides() {
        return switch (this) {
            case APPLICANT -> EnumSet.of(Side.APPLICANT);
            case JOINT -> EnumSet.allOf(Side.class);
            case RESPONDENT -> EnumSet.of(Side.RESPONDENT);
        };
    }

    /** What this actor hears in a case: a side its own and the joint lane, its mediator all three, everybody else none. */
    public static Set<Lane> heardBy(CaseView view, Actor actor) {
        if (view.own() != null) {
            return EnumSet.of(of(view.own()), JOINT);
        }
        return actor.hat() == Hat.MEDIATOR && actor.person().equals(view.mediator())
                ? EnumSet.allOf(Lane.class)
                : EnumSet.noneOf(Lane.class);
    }
}
