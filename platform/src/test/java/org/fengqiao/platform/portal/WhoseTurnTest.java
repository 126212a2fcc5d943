package org.fengqiao.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.portal.WhoseTurn.Who;
import org.fengqiao.platform.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class WhoseTurnTest {

    @Autowired
    private CaseFiles files;

    @Test
    void ones_own_turn_comes_before_the_others_and_that_before_the_organizations() {
        var mine = task("negotiation.offer", Turn.APPLICANT);
        var theirs = task("negotiation.answer", Turn.RESPONDENT);
        var office = task("mediation.mediate", Turn.MEDIATOR);
        assertThat(turn(office, theirs, mine)).isEqualTo(new WhoseTurn(Who.YOU, null, mine));
        assertThat(turn(office, theirs)).isEqualTo(new WhoseTurn(Who.OTHER_SIDE, null, theirs));
        assertThat(turn(office)).isEqualTo(new WhoseTurn(Who.ORGANIZATION, null, office));
        assertThat(turn()).isEqualTo(new WhoseTurn(Who.NOBODY, null, null));
    }

    @Test
    void private_talk_of_the_other_side_with_the_mediator_is_not_told_by_whose_turn_it_is() {
        var office = task("mediation.mediate", Turn.MEDIATOR);
        var own = task("room.read", Turn.APPLICANT);
        assertThat(turn(own, office)).isEqualTo(new WhoseTurn(Who.YOU, null, own));

        var othersToRead = task("room.read", Turn.RESPONDENT);
        var mediatorsToRead = task("room.read", Turn.MEDIATOR);
        var asked = task("recusal.decide", Turn.DISPATCHER);
        assertThat(turn(othersToRead, mediatorsToRead, asked, office)).isEqualTo(turn(office));
    }

    private WhoseTurn turn(Task... open) {
        return WhoseTurn.of(view(), Side.APPLICANT, List.of(open));
    }

    private CaseView view() {
        var person = UUID.randomUUID();
        return files.find(aCase().by(person).openIn(files), Actor.party(person)).orElseThrow();
    }

    private Task task(String kind, Turn turn) {
        return new Task(
                new UUID(1, kind.hashCode() + turn.ordinal()),
                view().id(),
                kind,
                turn,
                null,
                null,
                Rank.OLDEST,
                "/",
                Instant.EPOCH);
    }
}
