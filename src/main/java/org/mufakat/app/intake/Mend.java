package org.mufakat.app.intake;

import java.util.Map;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;

/** A way to mend what is wrong with a cell. */
public sealed interface Mend {
    /** What it is called. */
    Label name();

    /**
     * Other words in cells of the row.
     *
     * @param name what it is called
     * @param words the words by column
     */
    record Write(Label name, Map<SupportColumn, String> words) implements Mend {
        /** Keeps an unmodifiable copy. */
        public Write {
            words = Map.copyOf(words);
        }
    }

    /**
     * An entry that is put into the dossier's lists with what comes in.
     *
     * @param name what it is called
     * @param entry the partner, area or kind
     */
    record Add(Label name, Entry entry) implements Mend {}

    /**
     * The cell stays as it is, although something seems wrong.
     *
     * @param name what it is called
     * @param finding the key of what is wrong
     */
    record Keep(Label name, String finding) implements Mend {}

    /**
     * How the numbers of the whole table are written.
     *
     * @param name what it is called
     * @param conventions how
     */
    record Agree(Label name, Conventions conventions) implements Mend {}
}
