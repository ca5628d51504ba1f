package org.mufakat.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of words inside a text, found again by what it quotes and what stood around it.
 *
 * @param start the first character, in UTF-16 units
 * @param end behind the last character, in UTF-16 units, greater than {@code start}
 * @param quote the words themselves
 * @param before up to 32 characters that stood before them
 * @param after up to 32 characters that stood behind them
 */
public record Passage(int start, int end, String quote, String before, String after) {
    private static final int AROUND = 32;
    private static final int ENOUGH = 8;

    /** Checks the range. */
    public Passage {
        BrokenRule.require(start >= 0 && end > start, "rule.passage", start, end);
    }

    /** The passage from {@code start} to {@code end} of {@code text}. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end), text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    /**
     * Where it stands in a text now: at its words where most around them is as it was, and of several such places at
     * the one nearest to where it stood. Absent where its words stand nowhere, or where they are few and nothing around
     * them is as it was.
     */
    public Optional<Passage> foundIn(String text) {
        return places(text).filter(place -> quote.length() + alike(place) >= ENOUGH)
                .max(Comparator.<Passage>comparingInt(this::alike)
                        .thenComparing(Comparator.comparingInt((Passage place) -> Math.abs(place.start - start))
                                .reversed()));
    }

    /**
     * The passage to keep when a text was edited in one place: itself while that is enough to find it, else with the
     * words that it has now. What of it was taken out as a whole stays as it was last.
     */
    public Passage after(String text, String edited) {
        return foundIn(text).flatMap(stood -> stood.spliced(text, edited))
                .filter(moved -> !foundIn(edited).map(Passage::start).equals(Optional.of(moved.start))
                        || !moved.quote.equals(quote))
                .orElse(this);
    }

    private Optional<Passage> spliced(String text, String edited) {
        int shorter = Math.min(text.length(), edited.length());
        int from = (int) IntStream.range(0, shorter).takeWhile(at -> text.charAt(at) == edited.charAt(at)).count();
        int tail = (int) IntStream.range(0, shorter - from)
                .takeWhile(at -> text.charAt(text.length() - 1 - at) == edited.charAt(edited.length() - 1 - at))
                .count();
        int to = text.length() - tail;
        int grown = edited.length() - text.length();
        boolean takenOut = from <= start && to >= end && from < to;
        if (takenOut) {
            return Optional.empty();
        }
        int newStart = to <= start ? start + grown : from < start ? to + grown : start;
        int newEnd = from >= end ? end : to <= end ? end + grown : from;
        boolean left = newStart < newEnd && !edited.substring(newStart, newEnd).isBlank();
        return left ? Optional.of(of(edited, newStart, newEnd)) : Optional.empty();
    }

    private Stream<Passage> places(String text) {
        return IntStream.iterate(text.indexOf(quote), at -> at >= 0, at -> text.indexOf(quote, at + 1))
                .mapToObj(at -> of(text, at, at + quote.length()));
    }

    /** How many characters around another place are as around this one; the edge of a text counts for some. */
    private int alike(Passage place) {
        int left = (int) IntStream.range(0, Math.min(before.length(), place.before.length()))
                .takeWhile(back -> before.charAt(before.length() - 1 - back) == place.before
                        .charAt(place.before.length() - 1 - back))
                .count();
        int right = (int) IntStream.range(0, Math.min(after.length(), place.after.length()))
                .takeWhile(at -> after.charAt(at) == place.after.charAt(at)).count();
        return left + right + edge(before, place.before, left) + edge(after, place.after, right);
    }

    private static int edge(String then, String now, int alike) {
        return then.length() < AROUND && now.length() == then.length() && alike == then.length() ? ENOUGH : 0;
    }
}
