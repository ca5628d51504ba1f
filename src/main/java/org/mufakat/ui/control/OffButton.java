package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A small button at the end of a line, which takes the line away. */
public final class OffButton extends Button {
    /** A button that says in its tooltip what it takes away. */
    public OffButton(ObservableValue<String> says, Runnable act) {
        setGraphic(Icons.of(Feather.X));
        getStyleClass().addAll("quiet", "icon-only");
        accessibleTextProperty().bind(says);
        Tooltips.later(this, says);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(pressed -> act.run());
    }
}
