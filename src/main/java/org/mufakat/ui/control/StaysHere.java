package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The block that holds what never leaves the delegation: hatched edge, padlock, heading; also as chip and padlock. */
public final class StaysHere extends HBox {
    private final VBox body = new VBox();

    /** An empty block with this heading, a hint beside it, and at the end of its first line what can be done. */
    public StaysHere(ObservableValue<String> heading, ObservableValue<String> hint, Node... end) {
        getStyleClass().addAll("stays-here", Role.STAYS.styleClass());
        body.getStyleClass().add("body");
        body.getChildren().add(new BlockHeading(Feather.LOCK, heading, hint, end));
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(new Hatch(10), body);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(heading);
    }

    // A row of HBox is as high as its children are at their preferred widths, before they grow.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        double rest = width - snappedLeftInset() - snappedRightInset() - getChildren().getFirst().prefWidth(-1);
        return snappedTopInset() + snappedBottomInset() + body.prefHeight(Math.max(0, rest));
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : computePrefHeight(width);
    }

    /** The same block without a frame, along the edge of a side panel. */
    public StaysHere alongEdge() {
        getStyleClass().add("edge");
        return this;
    }

    /** Where the block's rows are added, below the heading. */
    public ObservableList<Node> rows() {
        return body.getChildren();
    }

    /** The chip that says the same beside a heading or an entry. */
    public static Node chip(ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.setGraphic(Icons.of(Feather.LOCK));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var chip = new HBox(new Hatch(5), label);
        chip.getStyleClass().addAll("stays-chip", Role.STAYS.styleClass());
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return chip;
    }

    /** The chip with a note of ours in it, no wider than this; all of it is in the tooltip, behind what it is called. */
    public static Node note(ObservableValue<String> words, ObservableValue<String> called, double widest) {
        var label = new Label();
        label.textProperty().bind(words);
        label.setGraphic(Icons.of(Feather.LOCK));
        label.setMinWidth(0);
        label.setMaxWidth(widest);
        label.accessibleTextProperty().bind(called);
        Tooltips.later(label, called);
        var chip = new HBox(new Hatch(5), label);
        chip.getStyleClass().addAll("stays-chip", Role.STAYS.styleClass());
        chip.setMinWidth(0);
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return chip;
    }

    /** The padlock alone, where there is room for no more; the words are for a screen reader and the tooltip. */
    public static Node padlock(ObservableValue<String> words) {
        Text icon = Icons.of(Feather.LOCK);
        var label = new Label("", icon);
        label.getStyleClass().addAll("stays-padlock", Role.STAYS.styleClass());
        label.accessibleTextProperty().bind(words);
        label.setTooltip(Tooltips.of(words));
        return label;
    }
}
