package org.mufakat.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Marking;

/**
 * How secret the dossier is: any words, or those of an administration by a press; for state secrets it says what the
 * law says.
 */
public final class MarkingField extends VBox {
    private final TextField input = new TextField();
    private final FlowPane offered = new FlowPane(4, 4);

    /** A field without a marking. */
    public MarkingField(Words words) {
        super(4);
        input.accessibleTextProperty().bind(words.bind("marking.field"));
        input.promptTextProperty().bind(words.bind("marking.none"));
        for (Marking.Administration whose : Marking.Administration.values()) {
            if (whose != Marking.Administration.ANY) {
                var name = new Label();
                name.textProperty().bind(words.bind(Words.key("marking.of.", whose)));
                name.getStyleClass().add("type-secondary");
                offered.getChildren().add(name);
            }
            for (Marking marking : whose.markings()) {
                var button = new Button();
                button.textProperty().bind(words.messagesProperty().map(marking::words));
                button.setMinWidth(USE_PREF_SIZE);
                button.setOnAction(pressed -> input.setText(marking.words(words.messages())));
                button.getStyleClass().add("offered");
                button.disableProperty().bind(Bindings.createBooleanBinding(() -> !input.isEditable(),
                        input.editableProperty()));
                offered.getChildren().add(button);
            }
        }
        offered.setAlignment(Pos.CENTER_LEFT);
        var law = new Label();
        law.textProperty().bind(words.bind("marking.state-secret"));
        law.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        law.setWrapText(true);
        law.setMinHeight(USE_PREF_SIZE);
        law.getStyleClass().addAll("field-problem", Role.MISSING.styleClass());
        law.visibleProperty().bind(Bindings.createBooleanBinding(() -> Marking.isStateSecret(input.getText(),
                words.messages()), input.textProperty(), words.messagesProperty()));
        law.managedProperty().bind(law.visibleProperty());
        getChildren().addAll(input, offered, law);
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return input.textProperty();
    }

    /** The input itself, for the focus and the id. */
    public TextField input() {
        return input;
    }
}
