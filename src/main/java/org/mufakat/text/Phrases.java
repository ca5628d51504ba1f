package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.text.WordDifference.Piece;

/** Makes phrases of aligned tokens: what little stayed between two replacements is read as replaced with them. */
final class Phrases {

    private record Stretch(boolean same, List<String> removed, List<String> added) {
        boolean isReplacement() {
            return !same && hasWord(removed) && hasWord(added);
        }

        private static boolean hasWord(List<String> tokens) {
            return tokens.stream().anyMatch(WordTokens::isWord);
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * @param start
     *            how many tokens both have in common at the start
     * @param end
     *            how many at the end
     * @param partners
     *            for each token of the rest before its place in the rest after, or -1
     */
    Phrases(List<String> before, List<String> after, int start, int end, int[] partners) {
        this.before = before;
        this.after = after;
        int old = start;
        int now = start;
        int same = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                if (old < start + i || now < start + partners[i]) {
                    addSame(same, old);
                    addChange(old, start + i, now, start + partners[i]);
                    same = start + i;
                }
                old = start + i + 1;
                now = start + partners[i] + 1;
            }
        }
        int oldEnd = before.size() - end;
        int nowEnd = after.size() - end;
        if (old < oldEnd || now < nowEnd) {
            addSame(same, old);
            addChange(old, oldEnd, now, nowEnd);
            same = oldEnd;
        }
        addSame(same, before.size());
        join();
    }

    /** The pieces of the difference. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.same()) {
                add(pieces, Kind.SAME, stretch.removed());
            } else {
                add(pieces, Kind.REMOVED, stretch.removed());
                add(pieces, Kind.ADDED, stretch.added());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private void addSame(int from, int to) {
        if (from < to) {
            stretches.add(new Stretch(true, before.subList(from, to), before.subList(from, to)));
        }
    }

    private void addChange(int from, int to, int start, int end) {
        stretches.add(new Stretch(false, before.subList(from, to), after.subList(start, end)));
    }

    private void join() {
        for (int i = 1; i + 1 < stretches.size();) {
            Stretch between = stretches.get(i);
            long words = between.removed().stream().filter(WordTokens::isWord).count();
            if (between.same() && words <= 1 && stretches.get(i - 1).isReplacement()
                    && stretches.get(i + 1).isReplacement()) {
                stretches.set(i - 1, joined(stretches.get(i - 1), joined(between, stretches.get(i + 1))));
                stretches.subList(i, i + 2).clear();
            } else {
                i++;
            }
        }
    }

    private static Stretch joined(Stretch a, Stretch b) {
        var removed = new ArrayList<>(a.removed());
        removed.addAll(b.removed());
        var added = new ArrayList<>(a.added());
        added.addAll(b.added());
        return new Stretch(false, removed, added);
    }
}
