package org.fengqiao.narrative.measure;

/** Right finds, finds too many, and misses (测量结果). */
public record Score(int right, int tooMany, int missed) {

    static final Score RIGHT = new Score(1, 0, 0);
    static final Score TOO_MANY = new Score(0, 1, 0);
    static final Score MISSED = new Score(0, 0, 1);
    static final Score WRONG = new Score(0, 1, 1);

    Score plus(Score other) {
        return new Score(right + other.right, tooMany + other.tooMany, missed + other.missed);
    }

    /** The harmonic mean of how much of what was found is right and how much of what is right was found; 1 where there was nothing to find. */
    public double f1() {
        var all = 2.0 * right + tooMany + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
