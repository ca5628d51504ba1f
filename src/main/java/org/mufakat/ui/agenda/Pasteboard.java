package org.mufakat.ui.agenda;

import java.util.Optional;
import javafx.scene.input.Clipboard;

/** The words that were copied last, from wherever. */
final class Pasteboard {
    private Pasteboard() {}

    /** The words; absent when something else or nothing was copied. */
    static Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(text -> !text.isBlank());
    }
}
