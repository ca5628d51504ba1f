package org.mufakat.ui.consensus.beside;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A wording between its name and what puts it in; where it does not fit there in one line, below them in the full width. */
final class WordingLine extends Pane {
    private static final double GAP = 4;
    /** The column of the names, in sizes of their letters. */
    private static final double COLUMN = 8.04;

    private final Label name = new Label();
    private final Label wording;
    private final Optional<Button> putIn;

    WordingLine(ObservableValue<String> name, String wording, Optional<Button> putIn) {
        this.wording = new Label(wording);
        this.putIn = putIn;
        getStyleClass().add("wording-line");
        this.name.textProperty().bind(name);
        this.name.getStyleClass().add("name");
        this.name.setLabelFor(this.wording);
        this.wording.getStyleClass().add("negotiating-text");
        this.wording.setWrapText(true);
        getChildren().addAll(this.name, this.wording);
        putIn.ifPresent(getChildren()::add);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + GAP + wording.prefWidth(-1) + end();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || fits(width)
                ? Math.max(first(), wording.prefHeight(-1))
                : first() + wording.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean fits = fits(width);
        double line = fits ? getHeight() : first();
        put(name, 0, 0, width - end(), line);
        putIn.ifPresent(button -> put(button, width - end() + GAP, 0, end() - GAP, line));
        if (fits) {
            put(wording, column(), 0, width - column() - end(), line);
        } else {
            put(wording, 0, line, width, getHeight() - line);
        }
    }

    private void put(Control shown, double x, double y, double width, double height) {
        layoutInArea(shown, x, y, width, height, 0, Insets.EMPTY, false, false, HPos.LEFT, VPos.CENTER);
    }

    private boolean fits(double width) {
        return column() + wording.prefWidth(-1) + end() <= width;
    }

    private double first() {
        return Math.max(name.prefHeight(-1), putIn.map(button -> button.prefHeight(-1)).orElse(0.0));
    }

    private double column() {
        return snapSizeX(Math.max(name.prefWidth(-1) + GAP, COLUMN * name.getFont().getSize()));
    }

    private double end() {
        return putIn.map(button -> GAP + snapSizeX(button.prefWidth(-1))).orElse(0.0);
    }
}
