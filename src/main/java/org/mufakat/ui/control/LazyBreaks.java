package org.mufakat.ui.control;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;

/**
 * Where one character as people see it ends and the next begins, by ICU, which looks only where it is asked. Java's own
 * reads the whole text for each question, and the editor asks once for each line of a paragraph after each key: 0.1 s a
 * key in a paragraph of 20,000 characters. Java finds this class as a service, with {@code java.locale.providers=SPI}.
 */
public final class LazyBreaks extends BreakIteratorProvider {

    @Override
    public BreakIterator getCharacterInstance(Locale locale) {
        return new OfIcu(com.ibm.icu.text.BreakIterator.getCharacterInstance(locale));
    }

    /** None: words are left to Java. */
    @Override
    public BreakIterator getWordInstance(Locale locale) {
        return null;
    }

    /** None: lines are left to Java. */
    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return null;
    }

    /** None: sentences are left to Java. */
    @Override
    public BreakIterator getSentenceInstance(Locale locale) {
        return null;
    }

    @Override
    public Locale[] getAvailableLocales() {
        return new Locale[]{Locale.getDefault(), Locale.ROOT};
    }

    private static final class OfIcu extends BreakIterator {
        private com.ibm.icu.text.BreakIterator icu;

        OfIcu(com.ibm.icu.text.BreakIterator icu) {
            this.icu = icu;
        }

        @Override
        public Object clone() {
            var copy = (OfIcu) super.clone();
            copy.icu = icu.clone();
            return copy;
        }

        @Override
        public int first() {
            return icu.first();
        }

        @Override
        public int last() {
            return icu.last();
        }

        @Override
        public int next(int boundaries) {
            return icu.next(boundaries);
        }

        @Override
        public int next() {
            return icu.next();
        }

        @Override
        public int previous() {
            return icu.previous();
        }

        @Override
        public int following(int offset) {
            return icu.following(offset);
        }

        @Override
        public int preceding(int offset) {
            return icu.preceding(offset);
        }

        @Override
        public boolean isBoundary(int offset) {
            return icu.isBoundary(offset);
        }

        @Override
        public int current() {
            return icu.current();
        }

        @Override
        public CharacterIterator getText() {
            return icu.getText();
        }

        @Override
        public void setText(CharacterIterator text) {
            icu.setText(text);
        }
    }
}
