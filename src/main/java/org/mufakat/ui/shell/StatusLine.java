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
    private final HBox told = new HBox();
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
        told.setAlignment(Pos.CENTER_LEFT);
        told.setMinWidth(0);
        told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
        end.getStyleClass().add("slot");
        end.setSpacing(16);
        end.setAlignment(Pos.CENTER_LEFT);
        help = Actions.buttonWithKey(keys);
        help.setId("status.keys");
        help.setContentDisplay(ContentDisplay.LEFT);
        help.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saving, told, takeBack, gap, end, help);
    }

    /**
     * What was just said goes before what always stands at the right, where there is no room for both. What undo would
     * take back is shortened first, then what stands at the right; that there are keys is always read.
     */
    @Override
    protected void layoutChildren() {
        boolean silent = told.getChildren().isEmpty();
        double left = getWidth() - getInsets().getLeft() - getInsets().getRight()
                - widthOf(silent ? Stream.of(saving, help) : Stream.of(saving, told, help));
        boolean room = silent || widthOf(Stream.of(end, takeBack)) <= left;
        end.setManaged(room);
        end.setVisible(room);
        double free = room ? left - widthOf(Stream.of(end)) : left;
        takeBack.setMaxWidth(Math.max(LEAST_UNDO, Math.floor(free - getSpacing())));
        super.layoutChildren();
    }

    private double widthOf(Stream<Node> nodes) {
        return nodes.mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + getSpacing()).sum();
    }

    /** Says whether all is saved, in the colour and with the icon of how it stands. */
    public void saving(Role role, Feather icon, ObservableValue<String> words) {
        saving.textProperty().bind(words);
        saving.setGraphic(Icons.of(icon, role));
    }

    /** What stands beside the saving: what the last act did, where that is not to be seen otherwise. */
    public ObservableList<Node> told() {
        return told.getChildren();
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
