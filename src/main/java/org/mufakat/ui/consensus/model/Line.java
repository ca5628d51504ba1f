package org.mufakat.ui.consensus.model;

import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;

/**
 * A paragraph as the editor holds it: one line of the document with its identity.
 *
 * @param id the paragraph; a line that was put in and has none yet carries the one that it was split from
 * @param words the words without any line end
 */
public record Line(Id<Paragraph> id, String words) {
    private static final char LINE_BREAK = '\u2028';

    /** The line that shows words, which may hold line ends when they came from a file. */
    static Line showing(Id<Paragraph> id, String words) {
        return new Line(id, words.indexOf('\n') < 0 && words.indexOf('\r') < 0
                ? words
                : words.replace('\n', LINE_BREAK).replace('\r', LINE_BREAK));
    }

    /** The words to keep in place of the old ones: each line end that was there stays what it was, a new one is a line feed. */
    String rewording(String old) {
        if (words.equals(old) || words.indexOf(LINE_BREAK) < 0) {
            return words;
        }
        String shown = showing(id, old).words();
        int shorter = Math.min(shown.length(), words.length());
        int head = alike(shown, words, shorter, true);
        int tail = alike(shown, words, shorter, false);
        if (head + tail > shorter) {
            head = head < tail ? shorter - tail : head;
            tail = shorter - head;
        }
        return old.substring(0, head)
                + ended(words.substring(head, words.length() - tail), old.substring(head, old.length() - tail))
                + old.substring(old.length() - tail);
    }

    private static int alike(String a, String b, int most, boolean fromStart) {
        int alike = 0;
        while (alike < most && (fromStart
                ? a.charAt(alike) == b.charAt(alike)
                : a.charAt(a.length() - 1 - alike) == b.charAt(b.length() - 1 - alike))) {
            alike++;
        }
        return alike;
    }

    /** Words with the line ends of old ones in their order, where both have as many. */
    private static String ended(String words, String old) {
        int[] ends = old.chars().filter(unit -> unit == '\n' || unit == '\r' || unit == LINE_BREAK).toArray();
        if (ends.length != words.chars().filter(unit -> unit == LINE_BREAK).count()) {
            return words.replace(LINE_BREAK, '\n');
        }
        var kept = new StringBuilder(words);
        int next = 0;
        for (int at = words.indexOf(LINE_BREAK); at >= 0; at = words.indexOf(LINE_BREAK, at + 1)) {
            kept.setCharAt(at, (char) ends[next++]);
        }
        return kept.toString();
    }
}
