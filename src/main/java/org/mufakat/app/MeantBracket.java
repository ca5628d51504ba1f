package org.mufakat.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.text.Bracket;

/** Which bracket of a paragraph is meant by what was noted about a passage of it. */
public final class MeantBracket {
    private MeantBracket() {}

    /**
     * The bracket that an anchor means: the one that begins where its passage does, else ends there, else is most of
     * it; absent where it means none of them.
     *
     * @param beginning the brackets that begin in the paragraph, by their place among the brackets of the text
     */
    public static Optional<Integer> of(Paragraph paragraph, Anchor about, Map<Integer, Bracket> beginning) {
        return about.passage().flatMap(passage -> passage.foundIn(paragraph.words()))
                .flatMap(found -> first(beginning, (index, bracket) -> bracket.start().at() == found.start())
                        .or(() -> first(beginning, (index, bracket) -> end(paragraph, bracket) == found.end()))
                        .or(() -> first(beginning, (index, bracket) -> mostly(found, bracket.start().at(),
                                end(paragraph, bracket)))));
    }

    /** Where the part of a bracket ends that stands in the paragraph where it begins. */
    public static int end(Paragraph paragraph, Bracket bracket) {
        return bracket.end().paragraph() == bracket.start().paragraph()
                ? bracket.end().at()
                : paragraph.words().length();
    }

    private static boolean mostly(Passage found, int start, int end) {
        int common = Math.min(found.end(), end) - Math.max(found.start(), start);
        return 2 * common > Math.max(found.end() - found.start(), end - start);
    }

    private static Optional<Integer> first(Map<Integer, Bracket> brackets, BiPredicate<Integer, Bracket> holds) {
        return brackets.entrySet().stream().filter(entry -> holds.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey).min(Integer::compare);
    }
}
