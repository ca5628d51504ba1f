package org.mufakat.app.overview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.text.BracketKind;

/**
 * A bracket that is open.
 *
 * @param paragraph where it begins
 * @param kind what it is for
 * @param words what stands in it
 * @param ours for a bracket of ours, what we wrote of why it stands; absent where nothing of that is written. It stays in
 *        the delegation
 */
public record Held(Paragraph paragraph, BracketKind kind, String words, Optional<OurLanguage> ours) {
    /** Where its words stand in the paragraph; the paragraph where they are not in one piece there. */
    public Anchor place() {
        String text = paragraph.words();
        Matcher found = Pattern.compile("[\\[:]\\s*(" + Pattern.quote(words) + ")\\s*]").matcher(text);
        return !words.isEmpty() && found.find()
                ? Anchor.to(paragraph, "words", Passage.of(text, found.start(1), found.end(1)))
                : Anchor.to(paragraph);
    }
}
