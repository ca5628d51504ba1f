package org.mufakat.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.ui.control.KeyNames;
import org.mufakat.ui.control.Words;

/** What the page is called, and the keys that no button of it prints. */
final class IntakeTitle extends HBox {
    IntakeTitle(Words words) {
        super(24);
        getStyleClass().add("intake-title");
        var title = new Label();
        title.textProperty().bind(words.bind("intake.title"));
        title.getStyleClass().add("type-view-title");
        title.setMinWidth(USE_PREF_SIZE);
        var hint = new Label();
        hint.textProperty().bind(words.bind("intake.hint", key("F2"), key("Space"), key("Alt+Down"),
                key("Shortcut+Z")));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        getChildren().addAll(title, hint);
    }

    private static String key(String combination) {
        return KeyNames.ofThisMachine().shown(KeyCombination.valueOf(combination));
    }
}
