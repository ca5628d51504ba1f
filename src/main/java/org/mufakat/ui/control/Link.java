package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;

/** Words that open the place they name; looks the same before and after. */
public final class Link extends Hyperlink {
    /** A link with these words. */
    public Link(ObservableValue<String> words, Runnable open) {
        textProperty().bind(words);
        setOnAction(pressed -> open.run());
        visitedProperty().addListener((observed, before, now) -> setVisited(false));
    }
}
