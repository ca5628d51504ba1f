package org.mufakat.ui.consensus.model;

import java.util.Optional;
import org.mufakat.text.Place;

/** Where the caret was before the text was shown otherwise, as long as the person does not put it elsewhere. */
final class CaretKept {
    private Optional<Place> left = Optional.empty();
    private Optional<Place> shown = Optional.empty();

    /** The text is about to be shown otherwise. */
    void leave(Place caret) {
        left = Optional.of(caret);
    }

    /** Where the caret stands in the text as it is shown now. */
    void arrive(Place caret) {
        shown = Optional.of(caret);
    }

    /** Where to put the caret when the text is shown as before; absent where the person has moved it meanwhile. */
    Optional<Place> back(Place caret) {
        Optional<Place> before = shown.equals(Optional.of(caret)) ? left : Optional.empty();
        left = Optional.empty();
        return before;
    }
}
