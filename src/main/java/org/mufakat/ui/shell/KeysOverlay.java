package org.mufakat.ui.shell;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Words;

/**
 * All keys of the window and of the view on screen with what they do, made from the actions themselves, so that it can
 * leave none out.
 */
public final class KeysOverlay extends VBox {
    /** The actions under one heading, as in the menu of that name. */
    public record Group(ObservableValue<String> name, List<Action> actions) {}

    private static final int COLUMNS = 3;

    /** The keys of these groups; {@code view} is what the view on screen is called. */
    KeysOverlay(Words words, ObservableValue<String> view, List<Group> groups) {
        getStyleClass().add("keys-overlay");
        setId("keys-overlay");
        setFocusTraversable(true);
        setMaxSize(920, USE_PREF_SIZE);
        var title = new Label();
        title.textProperty().bind(words.bind("keys.title"));
        title.getStyleClass().add("type-view-title");
        var hint = new Label();
        hint.setId("keys.hint");
        hint.textProperty().bind(words.bind("keys.hint", view));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        List<VBox> columns = Stream.generate(KeysOverlay::column).limit(COLUMNS).toList();
        groups.stream().filter(group -> group.actions().stream().anyMatch(action -> action.keys().isPresent()))
                .forEach(group -> add(group, Collections.min(columns, Comparator.comparing(KeysOverlay::lines))));
        var all = new HBox(32, columns.toArray(VBox[]::new));
        all.getStyleClass().add("keys-columns");
        var scroll = new LiveScroll(all);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, hint, scroll);
        accessibleTextProperty().bind(words.bind("keys.title"));
    }

    private static VBox column() {
        var column = new VBox();
        column.setPrefWidth(262);
        column.setMinWidth(262);
        return column;
    }

    private static int lines(VBox column) {
        return column.getChildren().size();
    }

    private static void add(Group group, VBox column) {
        var heading = new Label();
        heading.textProperty().bind(group.name());
        heading.getStyleClass().add("keys-group");
        column.getChildren().add(heading);
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
    }
}
