package org.mufakat.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;

/** Something to be read or decided before the work goes on, over the whole window. */
final class Question extends VBox {
    /**
     * A question.
     *
     * @param answers what can be done, the likeliest first; the question is taken away before it is done
     */
    Question(String id, ObservableValue<String> title, ObservableValue<String> words, List<Node> more,
            List<Action> answers, Runnable away) {
        setId(id);
        getStyleClass().addAll("card", "question");
        var heading = new Label();
        heading.textProperty().bind(title);
        heading.getStyleClass().add("type-view-title");
        heading.setWrapText(true);
        Label text = line(words);
        var buttons = new FlowPane(8, 8);
        for (Action answer : answers) {
            Button button = Actions.button(answer);
            button.setOnAction(pressed -> {
                away.run();
                answer.perform();
            });
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add("default-action");
                button.setDefaultButton(true);
            }
            buttons.getChildren().add(button);
        }
        getChildren().addAll(heading, text);
        getChildren().addAll(more);
        getChildren().add(buttons);
        setSpacing(12);
        setMaxSize(560, Region.USE_PREF_SIZE);
        setStyle("-fx-padding: 20px;");
        setFocusTraversable(true);
    }

    /** Words of a question that wrap. */
    static Label line(ObservableValue<String> words) {
        var text = new Label();
        text.textProperty().bind(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    @Override
    public void requestFocus() {
        getChildren().getLast().lookupAll(".button").stream().findFirst().ifPresentOrElse(Node::requestFocus,
                super::requestFocus);
    }
}
