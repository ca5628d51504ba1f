package org.mufakat.ui.shell;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;

/** The line at the foot: whether all is saved and what undo would take back; right, who we are, languages, keys. */
public final class StatusLine extends HBox {
    private static final double LEAST_UNDO = 60;

    private final Label saving = new Label();
    private final Button takeBack;
    private final HBox end = new HBox();
    private final Button help;

    StatusLine(Action undo, Action keys) {
        getStyleClass().add("status-line");
        saving.getStyleClass().add("saving");
        saving.setId("saving");
        saving.setMinWidth(USE_PREF_SIZE);
        saving.managedProperty().bind(saving.textProperty().isNotEmpty());
        takeBack = Actions.buttonWithKey(undo);
        takeBack.setId("status.undo");
        takeBack.setMinWidth(LEAST_UNDO);
        takeBack.visibleProperty().bind(Bindings.createBooleanBinding(undo.available()::get, undo.available()));
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        end.getStyleClass().add("slot");
        end.setSpacing(16);
        end.setAlignment(Pos.CENTER_LEFT);
        help = Actions.buttonWithKey(keys);
        help.setId("status.keys");
        help.setContentDisplay(ContentDisplay.LEFT);
        help.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saving, takeBack, gap, end, help);
    }

    /** What undo would take back is shortened first, then what stands at the right; that there are keys is always read. */
    @Override
    protected void layoutChildren() {
        double others = Stream.of(saving, end, help).mapToDouble(each -> snapSizeX(each.prefWidth(-1)) + getSpacing())
                .sum();
        double left = getWidth() - getInsets().getLeft() - getInsets().getRight() - others - getSpacing();
        takeBack.setMaxWidth(Math.max(LEAST_UNDO, Math.floor(left)));
        super.layoutChildren();
    }

    /** Says whether all is saved, in the colour and with the icon of how it stands. */
    public void saving(Role role, Feather icon, ObservableValue<String> words) {
        saving.textProperty().bind(words);
        saving.setGraphic(Icons.of(icon, role));
    }

    /** What stands at the right, before the keys: our delegation, the languages. */
    public ObservableList<Node> end() {
        return end.getChildren();
    }

    /** A label for the right end. */
    public static Label label(ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        return label;
    }
}
