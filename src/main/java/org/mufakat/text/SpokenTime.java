package org.mufakat.text;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;

/** How long words take to be spoken. */
public final class SpokenTime {
    private SpokenTime() {}

    /**
     * How many words are spoken, in any script; marks of lists and emphasis are none. Word boundaries are those of
     * Unicode Standard Annex 29, with dictionaries for scripts without blanks.
     */
    public static int words(String text, Locale language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(language);
        boundaries.setText(text);
        int words = 0;
        boundaries.first();
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() != BreakIterator.WORD_NONE) {
                words++;
            }
        }
        return words;
    }

    /** How long so many words take at a pace in words a minute, to the second. */
    public static Duration of(int words, int pace) {
        return Duration.ofSeconds(Math.round(words * 60.0 / pace));
    }
}
