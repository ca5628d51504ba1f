package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** What stands on a shared screen in place of a block that stays: its kind, and no number. */
public final class FoldedBand extends HBox {
    /** A band that names what is folded, and beside it what kinds of things that is. */
    public FoldedBand(ObservableValue<String> heading, ObservableValue<String> kinds) {
        getStyleClass().addAll("folded-band", Role.STAYS.styleClass());
        var line = new BlockHeading(Feather.EYE_OFF, heading, kinds);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(new Hatch(10), line);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(heading);
    }
}
