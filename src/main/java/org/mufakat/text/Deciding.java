package org.mufakat.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Carries out verdicts on the brackets of a text. */
public final class Deciding {

    private Deciding() {}

    /**
     * The text after verdicts on some of its brackets.
     *
     * @param verdicts
     *            by place in the list of brackets; those on citations and notes are passed over
     */
    public static Decided decide(BracketedText read, Map<Integer, Verdict> verdicts) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * The text with nothing left open: what the first verdicts leave undecided, and what becomes a bracket only by them,
     * is lifted, so that no words are lost; a deletion that cannot be carried out is refused.
     */
    public static List<Optional<String>> decideAll(List<String> paragraphs, IntPredicate startsAnew, KnownNames names,
            Function<BracketedText, Map<Integer, Verdict>> first) {
        throw new UnsupportedOperationException("being written");
    }
}
