package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What changed from one text to another, in phrases of whole words: the pieces without the added ones give the text
 * before, those without the removed ones the text after.
 *
 * @param pieces
 *            in the order of the texts; where words were replaced, the removed ones stand first
 */
public record WordDifference(List<Piece> pieces) {

    /** What became of a piece. */
    public enum Kind {
        /** Stands in both. */
        SAME,
        /** Stands only before. */
        REMOVED,
        /** Stands only after. */
        ADDED,
        /** Stands for words that an excerpt leaves out. */
        LEFT_OUT
    }

    /**
     * Words that stayed, went or came.
     *
     * @param kind
     *            what became of them
     * @param text
     *            the words, never empty
     */
    public record Piece(Kind kind, String text) {}

    private static final String ELLIPSIS = "\u2026";

    /** Copies the list. */
    public WordDifference {
        pieces = List.copyOf(pieces);
    }

    /** What changed from one text to another. */
    public static WordDifference between(String before, String after) {
        List<String> old = WordTokens.of(before);
        List<String> now = WordTokens.of(after);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        Map<String, Integer> numbers = new HashMap<>();
        var alignment = new TokenAlignment(
                numbered(old.subList(start, old.size() - end), numbers),
                numbered(now.subList(start, now.size() - end), numbers));
        return new WordDifference(new Phrases(old, now, start, end, alignment.partners()).pieces());
    }

    /** Whether nothing changed. */
    public boolean isNothing() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** The words of these kinds, in their order. */
    public String words(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return pieces.stream().filter(piece -> wanted.contains(piece.kind())).map(Piece::text)
                .collect(Collectors.joining());
    }

    /**
     * The changes with a few words around each, what lies between left out.
     *
     * @param around
     *            how many characters of what stayed are shown on each side of a change
     * @param longest
     *            how many characters of a change are shown, so many of its beginning and its end
     */
    public WordDifference excerpt(int around, int longest) {
        List<Piece> excerpt = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int head = piece.kind() != Kind.SAME ? longest / 2 : i == 0 ? 0 : around;
            int tail = piece.kind() != Kind.SAME ? longest / 2 : i == pieces.size() - 1 ? 0 : around;
            cut(excerpt, piece, head, tail);
        }
        return new WordDifference(excerpt);
    }

    private static void cut(List<Piece> excerpt, Piece piece, int head, int tail) {
        String text = piece.text();
        int from = head == 0 ? 0 : WordTokens.cutAt(text, head, false);
        int to = tail == 0 ? text.length() : WordTokens.cutAt(text, text.length() - tail, true);
        if (to - from < 4) {
            excerpt.add(piece);
            return;
        }
        if (from > 0) {
            excerpt.add(new Piece(piece.kind(), text.substring(0, from)));
        }
        excerpt.add(new Piece(Kind.LEFT_OUT, ELLIPSIS));
        if (to < text.length()) {
            excerpt.add(new Piece(piece.kind(), text.substring(to)));
        }
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token, unknown -> numbers.size())).toArray();
    }
}
