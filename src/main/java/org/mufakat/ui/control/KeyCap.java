package org.mufakat.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key as it is printed on the keyboard, beside what it does. */
public final class KeyCap extends Label {
    /** The cap of this combination. */
    public KeyCap(KeyCombination keys) {
        super(KeyNames.ofThisMachine().shown(keys));
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
