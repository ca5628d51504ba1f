package org.mufakat.ui.consensus;

import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;

/**
 * A paragraph as the editor holds it: one line of the document with its identity.
 *
 * @param id the paragraph; a line that was put in and has none yet carries the one that it was split from
 * @param words the words without any line end
 */
record Line(Id<Paragraph> id, String words) {
    private static final char LINE_BREAK = '\u2028';

    /** The line that shows words, which may hold line ends when they came from a file. */
    static Line showing(Id<Paragraph> id, String words) {
        return new Line(id, words.indexOf('\n') < 0 && words.indexOf('\r') < 0
                ? words
                : words.replace('\n', LINE_BREAK).replace('\r', LINE_BREAK));
    }

    /** The words to keep in place of the old ones, with line ends where the editor showed some. */
    String rewording(String old) {
        return showing(id, old).words().equals(words) ? old : words.replace(LINE_BREAK, '\n');
    }
}
