package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** A filter that is on or off: on has a tick and a coloured frame. */
public final class FilterChip extends ToggleButton {
    /** A filter with these words, its count among them. */
    public FilterChip(ObservableValue<String> words) {
        textProperty().bind(words);
        getStyleClass().add("filter-chip");
        setMinWidth(USE_PREF_SIZE);
        graphicProperty().bind(selectedProperty().map(on -> on ? Icons.of(Feather.CHECK) : null));
    }
}
