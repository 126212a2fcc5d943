package org.fengqiao.platform.agreement;

/** The mediator's judgment of an {@link Ability} with the facts it rests on (履约能力及依据); the words may be empty. */
public record RatedAbility(Ability ability, String words) {}
