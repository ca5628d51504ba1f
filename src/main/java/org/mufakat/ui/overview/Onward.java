package org.mufakat.ui.overview;

import org.mufakat.domain.Anchor;

/** Where the overview leads. */
public interface Onward {
    /** Shows an entry where it stands. */
    void to(Anchor anchor);

    /** Shows all comments. */
    void toComments();

    /** Shows what was changed since the person last looked, in the history. */
    void toChanges();

    /** Shows the speaking note of an item. */
    void toSpeakingNote(Anchor item);

    /** Shows the support on record that the text does not mention. */
    void toUnmentioned();
}
