package org.fengqiao.platform.mediation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Terms that the mediator puts to both sides (调解方案), behind the wall. Each answers by itself; an answer can be changed until the other's is there.
 *
 * @param number counts up from 1
 * @param answers as far as given: for the mediator only
 * @param warned who was shown, in private, that it is less than the undisputed part
 */
public record Proposal(
        UUID id,
        int number,
        Terms terms,
        ProposalState state,
        Instant madeAt,
        Map<Side, ProposalAnswer> answers,
        Set<Side> warned) {

    public Proposal {
        answers = Map.copyOf(answers);
        warned = Set.copyOf(warned);
    }

    /**
     * What a side sees of it: never the other's answer.
     *
     * @param own null as long as this side has not answered
     */
    public record Card(
            UUID id,
            int number,
            Terms terms,
            ProposalState state,
            Instant madeAt,
            @Nullable ProposalAnswer own) {

        public boolean isOpen() {
            return state == ProposalState.OPEN;
        }
    }

    static Proposal fresh(UUID id, int number, Terms terms, Instant at) {
        return new Proposal(id, number, terms, ProposalState.OPEN, at, Map.of(), Set.of());
    }

    /** With one side's answer: both have spoken, and it is accepted or not; or it stays open. */
    Proposal answered(Side side, ProposalAnswer answer) {
        var all = new EnumMap<Side, ProposalAnswer>(Side.class);
        all.putAll(answers);
        all.put(side, answer);
        return new Proposal(id, number, terms, standing(all), madeAt, all, warned);
    }

    Card asSeenBy(Side side) {
        return new Card(id, number, terms, state, madeAt, answers.get(side));
    }

    private static ProposalState standing(Map<Side, ProposalAnswer> answers) {
        if (!answers.keySet().containsAll(List.of(Side.values()))) {
            return ProposalState.OPEN;
        }
        return answers.containsValue(ProposalAnswer.DECLINE) ? ProposalState.DECLINED : ProposalState.ACCEPTED;
    }
}
