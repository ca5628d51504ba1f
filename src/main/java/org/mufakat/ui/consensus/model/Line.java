package org.mufakat.ui.consensus.model;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
        String changed = words.substring(head, words.length() - tail);
        Optional<String> kept = changed.indexOf(LINE_BREAK) < 0
                ? Optional.of(changed)
                : ended(changed, old.substring(head, old.length() - tail));
        if (kept.isEmpty()) {
            while (head > 0 && words.charAt(head - 1) == LINE_BREAK) {
                head--;
            }
            while (tail > 0 && words.charAt(words.length() - tail) == LINE_BREAK) {
                tail--;
            }
        }
        String between = words.substring(head, words.length() - tail);
        return old.substring(0, head) + kept.orElseGet(() -> newlyEnded(between, old))
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

    /** Words with the line ends of old ones in their order; absent where they have not as many, or one of two units is torn. */
    private static Optional<String> ended(String words, String old) {
        int[] ends = places(old, unit -> unit == '\n' || unit == '\r' || unit == LINE_BREAK);
        int[] now = places(words, unit -> unit == LINE_BREAK);
        if (ends.length != now.length) {
            return Optional.empty();
        }
        var kept = new StringBuilder(words);
        for (int i = 0; i < now.length; i++) {
            if (i > 0 && old.startsWith("\r\n", ends[i - 1]) && now[i - 1] + 1 != now[i]) {
                return Optional.empty();
            }
            kept.setCharAt(now[i], old.charAt(ends[i]));
        }
        return Optional.of(kept.toString());
    }

    private static int[] places(String words, IntPredicate wanted) {
        return IntStream.range(0, words.length()).filter(at -> wanted.test(words.charAt(at))).toArray();
    }

    /** Words with line feeds, and with what ends a line in two units where the paragraph has such ends. */
    private static String newlyEnded(String words, String old) {
        String twice = Character.toString(LINE_BREAK).repeat(2);
        return (old.contains("\r\n") ? words.replace(twice, "\r\n") : words).replace(LINE_BREAK, '\n');
    }
}
