package org.mufakat.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Words;

/** All keys with what they do, made from the actions themselves, so that it can leave none out. */
public final class KeysOverlay extends VBox {
    /** The actions under one heading, as in the menu of that name. */
    public record Group(ObservableValue<String> name, List<Action> actions) {}

    KeysOverlay(Words words, List<Group> groups) {
        getStyleClass().add("keys-overlay");
        setId("keys-overlay");
        setFocusTraversable(true);
        setMaxSize(920, USE_PREF_SIZE);
        var title = new Label();
        title.textProperty().bind(words.bind("keys.title"));
        title.getStyleClass().add("type-view-title");
        var hint = new Label();
        hint.textProperty().bind(words.bind("keys.hint"));
        hint.getStyleClass().add("type-secondary");
        var columns = new FlowPane(32, 4);
        columns.setPrefWrapLength(880);
        groups.stream().filter(group -> group.actions().stream().anyMatch(action -> action.keys().isPresent()))
                .map(KeysOverlay::column).forEach(columns.getChildren()::add);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, hint, scroll);
        accessibleTextProperty().bind(words.bind("keys.title"));
    }

    private static VBox column(Group group) {
        var heading = new Label();
        heading.textProperty().bind(group.name());
        heading.getStyleClass().add("keys-group");
        var column = new VBox(heading);
        column.setPrefWidth(262);
        column.setMinWidth(262);
        for (var action : group.actions()) {
            action.keys().ifPresent(keys -> {
                var name = new Label();
                name.textProperty().bind(action.name());
                name.setMaxWidth(Double.MAX_VALUE);
                name.setWrapText(true);
                name.setMinHeight(Region.USE_PREF_SIZE);
                HBox.setHgrow(name, Priority.ALWAYS);
                var row = new HBox(name, new KeyCap(keys));
                row.getStyleClass().add("keys-row");
                column.getChildren().add(row);
            });
        }
        return column;
    }
}
