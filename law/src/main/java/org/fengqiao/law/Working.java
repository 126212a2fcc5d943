package org.fengqiao.law;

import java.util.List;

/**
 * The arithmetic of a figure (算式): the least and the most it comes to, each with the numbers it is made of. Whoever reckons the text anew, exactly, and rounds
 * half up to the fen, comes to the sum beside it.
 *
 * @param low {@code 5314 × 10}
 * @param high the same text as {@code low} where the figure is exact
 */
public record Working(String low, Money lowest, String high, Money highest, List<Used> inputs) {

    /**
     * A fact the arithmetic rests on.
     *
     * @param input the name of an {@link Input} in a document
     * @param value as {@link Input#written} writes it
     */
    public record Used(String input, String value) {}
}
