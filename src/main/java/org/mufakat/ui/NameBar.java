package org.mufakat.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** Asks once for the name that changes are signed with; it holds nothing up, and goes for good once it is answered. */
final class NameBar extends HBox {
    /**
     * The question.
     *
     * @param user who is named as long as there is no name
     * @param called told the name; empty when the person keeps the one there is
     */
    NameBar(Words words, String user, Consumer<String> called) {
        setId("name-bar");
        getStyleClass().addAll("message-bar", Role.SECONDARY.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        var lead = new Label();
        lead.textProperty().bind(words.bind("name.asked", user));
        lead.setGraphic(Icons.of(Feather.USER));
        lead.getStyleClass().add("lead");
        lead.setMinWidth(0);
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var field = new TextField();
        field.setId("name.field");
        field.setPrefColumnCount(16);
        field.setMinWidth(100);
        field.promptTextProperty().bind(words.bind("settings.field.person"));
        field.accessibleTextProperty().bind(words.bind("settings.field.person"));
        field.setOnAction(entered -> answer(field, called));
        Button answer = Actions.button(Action.of("name.answer", words.bind("name.answer"),
                () -> answer(field, called)));
        answer.setMinWidth(Region.USE_PREF_SIZE);
        Button keep = Actions.iconButton(Action.of("name.keep", words.bind("name.keep"), () -> called.accept(""))
                .icon(Feather.X));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(lead, field, answer, gap, keep);
    }

    private static void answer(TextField field, Consumer<String> called) {
        if (field.getText().isBlank()) {
            field.requestFocus();
        } else {
            called.accept(field.getText().strip());
        }
    }
}
