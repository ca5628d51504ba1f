package org.mufakat.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of one paragraph, put together: between two pieces that were apart stands one blank or none, and no
 * punctuation that belonged to the words that went. Elsewhere no blank and no sign is touched.
 */
final class Joints {

    /** Nothing went here. */
    static final byte NONE = 0;
    /** Only marks went here, or other words came. */
    static final byte MARKS = 1;
    /** Words went here. */
    static final byte WORDS = 2;

    private final char[] kept;
    private final int[] from;
    private final byte[] joints;
    private final Map<Integer, Siblings> siblings = new HashMap<>();
    private int size;
    private int words;
    private int others;
    private boolean touched;
    private boolean wordsWent;

    private final char[] out;
    private final int[] outFrom;
    private int length;

    /** A paragraph of which at most so many characters stay or come. */
    Joints(int most) {
        kept = new char[most];
        from = new int[most];
        joints = new byte[most + 1];
        out = new char[2 * most];
        outFrom = new int[2 * most];
    }

    /** Two brackets that touched: what is left of both is not run together. */
    record Siblings(int start, int end, char last, char first) {

        /** What comes to touch where the bracket between two pairs goes. */
        Siblings upTo(Siblings next) {
            return new Siblings(start, next.end, last, next.first);
        }

        /** Whether a blank belongs between them. */
        boolean apart() {
            return !Punctuation.separates(first) && !Punctuation.joins(first) && !Punctuation.joins(last)
                    && !(Punctuation.isIdeographic(first) && Punctuation.isIdeographic(last));
        }
    }

    /** Adds a character that stays, and where it was. */
    void keep(char unit, int place, boolean status) {
        kept[size] = unit;
        from[size++] = place;
        if (!status && !Blanks.isBlank(unit)) {
            if (Punctuation.separates(unit)) {
                others++;
            } else {
                words++;
            }
        }
    }

    /** Says that something went between the character before and the next. */
    void cut(byte joint) {
        joints[size] = (byte) Math.max(joints[size], joint);
        touched = true;
        wordsWent |= joint == WORDS;
    }

    /** Says that between the character before and the next two alternatives touched. */
    void between(Siblings two) {
        joints[size] = (byte) Math.max(joints[size], MARKS);
        siblings.merge(size, two, Siblings::upTo);
        touched = true;
    }

    /** The paragraph, empty where it goes. */
    Optional<String> together() {
        if (touched && words == 0 && (others == 0 || wordsWent)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < size) {
            if (joints[at] == NONE) {
                put(at++);
            } else {
                at = join(at);
            }
        }
        if (joints[size] != NONE) {
            join(size);
        }
        return Optional.of(new String(out, 0, length));
    }

    private void put(int at) {
        out[length] = kept[at];
        outFrom[length++] = from[at];
    }

    /** Puts the joint before a character, with the one behind it; returns where to go on. */
    private int join(int first) {
        var blank = new Blank();
        boolean blankLeft = takeBlanks(blank);
        int at = skipBlanks(first, blank);
        byte joint = strongest(first, at);
        var two = siblings(first, at);
        if (joint == WORDS) {
            boolean again = true;
            while (again) {
                again = false;
                if (at < size && hasPauseTooMany(at)) {
                    length--;
                    blankLeft = takeBlanks(blank);
                    again = true;
                } else if (at < size && isTooMany(at)) {
                    if (length > 0 && Punctuation.closesParenthesis(kept[at])) {
                        length--;
                        blankLeft = takeBlanks(blank);
                    }
                    int next = skipBlanks(at + 1, blank);
                    two = siblings(first, next);
                    at = next;
                    again = true;
                }
            }
        }
        if (length > 0 && at < size) {
            boolean blankRight = at > 0 && joints[at] == NONE && Blanks.isBlank(kept[at - 1]);
            char space = blank.found() ? blank.unit : ' ';
            if (isApart(at, joint, blankLeft, blankRight, blank.found(), two)) {
                out[length] = space;
                outFrom[length++] = -1;
            }
        }
        if (at < size) {
            put(at++);
        }
        return at;
    }

    private boolean isApart(int at, byte joint, boolean blankLeft, boolean blankRight, boolean blank,
            Optional<Siblings> two) {
        char left = out[length - 1];
        char right = kept[at];
        if (left == '\\' && Signs.isAny(right)) {
            return true;
        }
        if (closes(at, joint)) {
            return blankRight;
        }
        if (Punctuation.opens(left)) {
            return blankLeft;
        }
        return blank || two.filter(pair -> outFrom[length - 1] >= pair.start() && from[at] < pair.end())
                .filter(Siblings::apart).isPresent();
    }

    private boolean closes(int at, byte joint) {
        boolean isNumber = at + 1 < end(at) && Character.isDigit(kept[at + 1]);
        return joint == WORDS && Punctuation.isDot(kept[at]) && !isNumber
                || Punctuation.closes(kept, begin(at), at, end(at));
    }

    private boolean hasPauseTooMany(int at) {
        return length > 0 && Punctuation.isPause(out[length - 1])
                && (Punctuation.isPause(kept[at]) || Punctuation.closesParenthesis(kept[at])
                        || Punctuation.isStop(kept, begin(at), at, end(at)));
    }

    /** Whether the sign behind the joint goes: the second of two full stops, or one that nothing stands before. */
    private boolean isTooMany(int at) {
        boolean opened = length > 0 && Punctuation.opensParenthesis(out[length - 1]);
        if (opened && Punctuation.closesParenthesis(kept[at])) {
            return true;
        }
        if ((length == 0 || opened) && Punctuation.isPause(kept[at])) {
            return true;
        }
        return length > 0 && Punctuation.isStop(kept, begin(at), at, end(at))
                && Punctuation.isStop(out, 0, length - 1, length);
    }

    /** From where on what stands before a character belongs to it. */
    private int begin(int at) {
        return joints[at] == NONE ? 0 : at;
    }

    /** Up to where what stands behind a character belongs to it, as far as one needs to look. */
    private int end(int at) {
        int end = at + 1;
        while (end < size && joints[end] == NONE && Blanks.isBlank(kept[end])) {
            end++;
        }
        return end < size && joints[end] == NONE ? end + 1 : end;
    }

    private boolean takeBlanks(Blank blank) {
        int end = length;
        while (length > 0 && Blanks.isBlank(out[length - 1])) {
            length--;
        }
        for (int at = length; at < end; at++) {
            blank.see(out[at]);
        }
        return length < end;
    }

    private int skipBlanks(int first, Blank blank) {
        int at = first;
        while (at < size && Blanks.isBlank(kept[at])) {
            blank.see(kept[at++]);
        }
        return at;
    }

    private byte strongest(int first, int last) {
        byte strongest = NONE;
        for (int at = first; at <= last; at++) {
            strongest = (byte) Math.max(strongest, joints[at]);
        }
        return strongest;
    }

    /** The alternatives that come to touch where all between two places went. */
    private Optional<Siblings> siblings(int first, int last) {
        Optional<Siblings> found = Optional.empty();
        for (int at = first; !siblings.isEmpty() && at <= last; at++) {
            if (siblings.containsKey(at)) {
                var two = siblings.get(at);
                found = Optional.of(found.map(before -> before.upTo(two)).orElse(two));
            }
        }
        return found;
    }

    /** The blank to set of those that were found: the first that has a width. */
    private static final class Blank {

        private char unit;

        void see(char seen) {
            if (unit == 0 || isWidthless(unit) && !isWidthless(seen)) {
                unit = seen;
            }
        }

        boolean found() {
            return unit != 0;
        }

        private static boolean isWidthless(char unit) {
            return unit == '\u200B' || unit == '\uFEFF';
        }
    }
}
