package org.mufakat.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that a proposal quotes in its own paragraph: those nearest before it, else the first behind it; as
 * they are written, else in another case, with other quotation marks or with marks between; whole words, else parts of words. No place
 * counts that cuts a mark or a bracket, or lies in another proposal to take words out, a reserve or a note.
 */
final class QuotedPlaces {

    private static final int NONE = -1;
    private static final int MARK = -2;

    private final BracketedText read;
    private final Map<Integer, FoldedWords> folded = new HashMap<>();
    private Optional<int[]> inner = Optional.empty();
    private final BitSet marks = new BitSet();
    private int[] starts = new int[0];

    QuotedPlaces(BracketedText read) {
        this.read = read;
    }

    /** Where each of the words is, empty if some are nowhere. */
    Optional<List<Mark>> of(QuotedWords words, Bracket proposal) {
        var found = new ArrayList<Mark>();
        for (var quote : words.quotes()) {
            var place = quote.isEmpty() ? Optional.<Mark>empty() : find(quote, proposal);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            found.add(place.get());
        }
        return Optional.of(found);
    }

    private Optional<Mark> find(String quote, Bracket proposal) {
        if (inner.isEmpty()) {
            inner = Optional.of(innermost());
        }
        int paragraph = proposal.start().paragraph();
        var text = read.paragraphs().get(paragraph).text();
        int offset = starts[paragraph];
        var fold = folded.computeIfAbsent(paragraph,
                index -> new FoldedWords(text, at -> marks.get(offset + at)));
        var low = new FoldedWords(quote, at -> false).text();
        var found = exactly(text, quote, proposal, true).or(() -> anyhow(text, fold, low, proposal, true))
                .or(() -> exactly(text, quote, proposal, false)).or(() -> anyhow(text, fold, low, proposal, false));
        return found.map(words -> withBracket(text, words, offset));
    }

    /** The words, and where they are all that stands in a bracket, the bracket. */
    private Mark withBracket(String text, Mark words, int offset) {
        int start = words.start();
        int end = words.end();
        int bracket = inner.orElseThrow()[offset + start];
        while (bracket != NONE) {
            var around = read.brackets().get(bracket);
            boolean whole = around.start().paragraph() == around.end().paragraph()
                    && Blanks.skip(text, around.bodyStart().at(), start) == start
                    && Blanks.skip(text, end, around.bodyEnd().at()) == around.bodyEnd().at();
            if (!whole) {
                break;
            }
            start = around.start().at();
            end = around.end().at();
            bracket = around.parent().orElse(NONE);
        }
        return new Mark(start, end, RunKind.DELETION);
    }

    private Optional<Mark> exactly(String text, String quote, Bracket proposal, boolean words) {
        int before = proposal.start().at();
        for (int at = text.lastIndexOf(quote, before - quote.length()); at >= 0; at = text.lastIndexOf(quote, at - 1)) {
            if (counts(text, at, at + quote.length(), proposal, words)) {
                return Optional.of(new Mark(at, at + quote.length(), RunKind.DELETION));
            }
        }
        for (int at = text.indexOf(quote, before); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (counts(text, at, at + quote.length(), proposal, words)) {
                return Optional.of(new Mark(at, at + quote.length(), RunKind.DELETION));
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> anyhow(String text, FoldedWords fold, String quote, Bracket proposal, boolean words) {
        Optional<Mark> nearest = Optional.empty();
        for (int at = fold.text().indexOf(quote); at >= 0; at = fold.text().indexOf(quote, at + 1)) {
            int start = fold.start(at);
            int end = fold.end(at + quote.length() - 1);
            if (counts(text, start, end, proposal, words)) {
                boolean isBehind = start >= proposal.start().at();
                if (isBehind && nearest.isPresent()) {
                    break;
                }
                nearest = Optional.of(new Mark(start, end, RunKind.DELETION));
                if (isBehind) {
                    break;
                }
            }
        }
        return nearest;
    }

    private boolean counts(String text, int start, int end, Bracket proposal, boolean words) {
        int[] around = inner.orElseThrow();
        int offset = starts[proposal.start().paragraph()];
        int bracket = around[offset + start];
        if (bracket == MARK || bracket != around[offset + end]) {
            return false;
        }
        if (bracket != NONE) {
            var kind = read.brackets().get(bracket).kind();
            if (!kind.isOpen() || kind == BracketKind.DELETION || kind == BracketKind.RESERVE) {
                return false;
            }
        }
        return !words || isEdge(text, start) && isEdge(text, end);
    }

    /** Whether no word of a script with blanks runs over a place. */
    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at));
    }

    private static boolean isLetter(char unit) {
        return Blanks.isWordUnit(unit) && !Punctuation.isIdeographic(unit);
    }

    /** For each place between two characters which bracket's words it stands among. */
    private int[] innermost() {
        starts = new int[read.paragraphs().size() + 1];
        for (int index = 0; index < read.paragraphs().size(); index++) {
            starts[index + 1] = starts[index] + read.paragraphs().get(index).text().length() + 1;
        }
        var around = new int[starts[read.paragraphs().size()] + 1];
        var opening = new int[around.length];
        var closing = new int[around.length];
        Arrays.fill(opening, NONE);
        Arrays.fill(closing, NONE);
        for (int index = 0; index < read.brackets().size(); index++) {
            var bracket = read.brackets().get(index);
            opening[at(bracket.start())] = index;
            if (!new BracketBody(read, bracket).isPlain()) {
                closing[at(bracket.bodyEnd())] = index;
            }
        }
        int current = NONE;
        int marksEnd = 0;
        for (int at = 0; at < around.length; at++) {
            around[at] = at < marksEnd ? MARK : current;
            if (opening[at] != NONE) {
                var bracket = read.brackets().get(opening[at]);
                marksEnd = at(bracket.bodyStart());
                marks.set(at, marksEnd);
                current = new BracketBody(read, bracket).isPlain() ? current : opening[at];
            } else if (closing[at] != NONE) {
                var bracket = read.brackets().get(closing[at]);
                marksEnd = at(bracket.end());
                marks.set(at, marksEnd);
                current = bracket.parent().orElse(NONE);
            }
        }
        return around;
    }

    private int at(Place place) {
        return starts[place.paragraph()] + place.at();
    }
}
