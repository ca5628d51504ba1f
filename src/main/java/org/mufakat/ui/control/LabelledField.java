package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row with the field's name at the left, in a column of fixed width, and its value at the right. */
public final class LabelledField extends HBox {
    private static final Insets BESIDE_TEXT = new Insets(2, 0, 2, 8);

    private final VBox names;
    private final Node value;

    /** A row for this value, which grows with the width; the name is also the value's name for a screen reader. */
    public LabelledField(ObservableValue<String> name, Node value) {
        getStyleClass().add("labelled-field");
        this.value = value;
        var label = line("name", name);
        label.setLabelFor(value);
        value.accessibleTextProperty().bind(name);
        names = new VBox(label);
        names.getStyleClass().add("names");
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox.setMargin(value, isFramed(value) ? Insets.EMPTY : BESIDE_TEXT);
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(names, value);
    }

    /** The same row with a note in small words below the name, such as how long the words take to speak. */
    public LabelledField withNote(ObservableValue<String> note) {
        names.getChildren().add(line("note", note));
        return this;
    }

    // A row of HBox is as high as its children are at their preferred widths, before they grow.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        double column = names.prefWidth(-1);
        var margin = HBox.getMargin(value);
        double rest = width - snappedLeftInset() - snappedRightInset() - column - margin.getLeft() - margin.getRight();
        double beside = value.prefHeight(Math.max(0, rest)) + margin.getTop() + margin.getBottom();
        return snappedTopInset() + snappedBottomInset() + Math.max(names.prefHeight(column), beside);
    }

    /** Whether it brings a frame of its own, so that its edge and not its words stands beside the name. */
    private static boolean isFramed(Node value) {
        return value instanceof TextInputControl || value instanceof ComboBoxBase<?> || value instanceof MenuButton
                || value instanceof Segments<?> || value instanceof LightArea
                || value instanceof Pane pane && !pane.getChildren().isEmpty()
                        && isFramed(pane.getChildren().getFirst());
    }

    private static Label line(String style, ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
