package org.fengqiao.narrative.similar;

import java.util.Arrays;
import org.fengqiao.narrative.rules.Script;

/**
 * What of a text makes it like another (文本指纹): its groups of four characters, and a short sketch of them (MinHash). Digits, blanks and
 * punctuation do not count: the same story with other sums and days is the same story.
 */
public final class Fingerprint {

    static final int HASHES = 126;

    private static final int GROUP = 4;
    private static final int[] SEEDS = seeds();

    private final int[] groups;
    private final int[] sketch;

    private Fingerprint(int[] groups, int[] sketch) {
        this.groups = groups;
        this.sketch = sketch;
    }

    public static Fingerprint of(String text) {
        var words = words(text);
        var groups = new int[Math.max(0, words.length() - GROUP + 1)];
        for (var i = 0; i < groups.length; i++) {
            groups[i] = mixed(words.substring(i, i + GROUP).hashCode());
        }
        var distinct = Arrays.stream(groups).sorted().distinct().toArray();
        var sketch = new int[HASHES];
        for (var i = 0; i < HASHES; i++) {
            sketch[i] = least(distinct, SEEDS[i]);
        }
        return new Fingerprint(distinct, sketch);
    }

    private static String words(String text) {
        var words = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = Script.plain(text.charAt(i));
            if (Character.isLetter(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static int least(int[] groups, int seed) {
        var least = Integer.MAX_VALUE;
        for (var group : groups) {
            least = Math.min(least, mixed(group ^ seed));
        }
        return least;
    }

    private static int mixed(int value) {
        var mixed = value * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA77;
        return mixed ^ (mixed >>> 13);
    }

    private static int[] seeds() {
        var seeds = new int[HASHES];
        for (var i = 0; i < HASHES; i++) {
            seeds[i] = mixed(i + 1);
        }
        return seeds;
    }

    int sketch(int at) {
        return sketch[at];
    }

    /** Whether there is too little text to be like any other. */
    public boolean isEmpty() {
        return groups.length == 0;
    }

    /** The share of groups in both among those in either, from 0 to 1. */
    public double likeness(Fingerprint other) {
        var both = 0;
        for (int i = 0, j = 0; i < groups.length && j < other.groups.length; ) {
            var order = Integer.compare(groups[i], other.groups[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        var either = groups.length + other.groups.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
