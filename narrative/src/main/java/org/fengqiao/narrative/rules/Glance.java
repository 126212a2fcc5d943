package org.fengqiao.narrative.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of words of a rule without running them (一眼看出): the characters a match can begin with, and characters of which each
 * match has at least one. A story that lacks them is passed over. Reads as much of the language of expressions as the rule files use.
 */
final class Glance {

    private static final int MANY = 2000;

    private final String expression;
    private int at;

    /**
     * @param first what a match can begin with; null if anything
     * @param empty whether nothing at all is a match
     * @param needed of each set a match has at least one character
     */
    record Part(@Nullable BitSet first, boolean empty, List<BitSet> needed) {
        static final Part NOTHING = new Part(new BitSet(), true, List.of());
        static final Part ANYTHING = new Part(null, false, List.of());
        static final Part WHATEVER = new Part(null, true, List.of());

        static Part of(BitSet characters) {
            return new Part(characters, false, List.of(characters));
        }
    }

    private Glance(String expression) {
        this.expression = expression;
    }

    static Part at(String expression) {
        return new Glance(expression).alternatives();
    }

    private Part alternatives() {
        var parts = new ArrayList<Part>();
        parts.add(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var first = new BitSet();
        var needed = new BitSet();
        var anything = false;
        var empty = false;
        var needs = true;
        for (var part : parts) {
            if (part.first() == null) {
                anything = true;
            } else {
                first.or(part.first());
            }
            empty |= part.empty();
            var rarest =
                    part.needed().stream().min((one, other) -> Integer.compare(one.cardinality(), other.cardinality()));
            needs &= rarest.isPresent();
            rarest.ifPresent(needed::or);
        }
        return new Part(anything ? null : first, empty, needs ? List.of(needed) : List.of());
    }

    private Part sequence() {
        BitSet first = new BitSet();
        var open = true;
        var empty = true;
        var needed = new ArrayList<BitSet>();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            var part = repeated(atom());
            if (open && part.first() == null) {
                first = null;
                open = false;
            } else if (open && first != null && part.first() != null) {
                first.or(part.first());
                open = part.empty();
            }
            empty &= part.empty();
            needed.addAll(part.needed());
        }
        return new Part(first, empty, needed);
    }

    private Part repeated(Part part) {
        var optional = false;
        if (at < expression.length()) {
            var c = expression.charAt(at);
            if (c == '?' || c == '*') {
                optional = true;
                at++;
            } else if (c == '+') {
                at++;
            } else if (c == '{' && Character.isDigit(expression.charAt(at + 1))) {
                optional = expression.charAt(at + 1) == '0';
                at = expression.indexOf('}', at) + 1;
            } else {
                return part;
            }
            if (at < expression.length() && (expression.charAt(at) == '?' || expression.charAt(at) == '+')) {
                at++;
            }
        }
        return optional ? new Part(part.first(), true, List.of()) : part;
    }

    private Part atom() {
        var c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '{' -> list();
            case '…', '_' -> Part.WHATEVER;
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.NOTHING;
            case '\\' -> escaped();
            default -> Part.of(one(c));
        };
    }

    private Part list() {
        var end = expression.indexOf('}', at);
        var name = expression.substring(at, end);
        at = end + 1;
        return Words.glance(name);
    }

    private Part group() {
        var around = false;
        if (expression.charAt(at) == '?') {
            var kind = expression.charAt(at + 1);
            around = kind == '=' || kind == '!' || (kind == '<' && "=!".indexOf(expression.charAt(at + 2)) >= 0);
            at = kind == '<' ? around ? at + 3 : expression.indexOf('>', at) + 1 : at + 2;
        }
        var inner = alternatives();
        at++;
        return around ? Part.NOTHING : inner;
    }

    private Part characterClass() {
        var characters = new BitSet();
        var denied = expression.charAt(at) == '^';
        if (denied) {
            at++;
        }
        var known = !denied;
        while (expression.charAt(at) != ']') {
            var from = expression.charAt(at++);
            if (from == '\\') {
                var escape = expression.charAt(at++);
                if (escape == 'd') {
                    characters.set('0', '9' + 1);
                } else if (escape == 'u') {
                    known = false;
                    at += 4;
                } else {
                    characters.set(escape == 'n' ? '\n' : escape);
                }
            } else if (expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
                characters.set(from, expression.charAt(at + 1) + 1);
                at += 2;
            } else {
                characters.set(from);
            }
        }
        at++;
        return known && characters.cardinality() < MANY ? Part.of(characters) : Part.ANYTHING;
    }

    private Part escaped() {
        var c = expression.charAt(at++);
        if (c == 'd') {
            var digits = new BitSet();
            digits.set('0', '9' + 1);
            return Part.of(digits);
        }
        return Character.isLetter(c) ? Part.ANYTHING : Part.of(one(c));
    }

    private static BitSet one(char c) {
        var set = new BitSet();
        set.set(c);
        return set;
    }
}
