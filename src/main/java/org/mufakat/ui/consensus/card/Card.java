package org.mufakat.ui.consensus.card;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Words;

/** A small form over the text; Esc leaves it, with nothing lost. */
public class Card extends VBox {
    /** A card with a heading. */
    Card(ObservableValue<String> heading, Runnable leave) {
        getStyleClass().addAll("card", "text-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(heading);
        var title = new Label();
        title.textProperty().bind(heading);
        title.getStyleClass().add("type-detail-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().add(title);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    /** Has Enter in a field of choices do what the card's button does, while its list is closed. */
    static void enterDoes(ComboBox<?> field, Runnable act) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !field.isShowing()) {
                act.run();
                key.consume();
            }
        });
    }

    /** The card's buttons in a row, or in more where there is little room. */
    static FlowPane steps(Button... buttons) {
        var steps = new FlowPane(8, 8, buttons);
        steps.setMinHeight(USE_PREF_SIZE);
        return steps;
    }

    /** The button that leaves a card as Esc does. */
    static Button cancel(Words words, Runnable leave) {
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("text.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        return cancel;
    }
}
