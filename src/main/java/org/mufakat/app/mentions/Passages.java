package org.mufakat.app.mentions;

import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.clauses.Clause;

/** Where passages stand in paragraphs that speak of a record, or of which a person said that they do not. */
public final class Passages {
    private static final String WORDS = "words";

    private Passages() {}

    /** A part of a paragraph as an anchor, without the blanks around it; the whole field where nothing else is left. */
    public static Anchor anchor(Paragraph paragraph, Clause clause) {
        return passage(paragraph, clause).map(passage -> Anchor.to(paragraph, WORDS, passage))
                .orElseGet(() -> Anchor.to(paragraph, WORDS));
    }

    /** Whether a person said that a part of a paragraph does not speak of a record. */
    static boolean isApart(SupportRecord record, Paragraph paragraph, Clause clause) {
        return !record.apart().isEmpty()
                && record.apart().stream().filter(anchor -> anchor.entry().equals(paragraph.id()))
                        .anyMatch(anchor -> anchor.passage().isEmpty()
                                || isIn(anchor.passage().get().foundIn(paragraph.words()), clause));
    }

    private static boolean isIn(Optional<Passage> passage, Clause clause) {
        return passage.filter(each -> each.start() < clause.end() && each.end() > clause.start()).isPresent();
    }

    private static Optional<Passage> passage(Paragraph paragraph, Clause clause) {
        String words = paragraph.words();
        int from = Math.clamp(clause.start(), 0, words.length());
        int to = Math.clamp(clause.until(), from, words.length());
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(Passage.of(words, from, to)) : Optional.empty();
    }
}
