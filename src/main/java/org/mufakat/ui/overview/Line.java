package org.mufakat.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;

/** A line of the overview, as wide as its card and as high as what stands in it: a button that opens its place. */
final class Line extends Button {
    Line(String id, String spoken, Node content, Runnable open) {
        setId(id);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().setAll("overview-line");
        setOnAction(pressed -> open.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Filling(this);
    }

    /** A button's own skin gives what stands in it the width that it would like, and asks no height at a width. */
    private static final class Filling extends ButtonSkin {
        Filling(Line line) {
            super(line);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double inside = width < 0 ? -1 : Math.max(0, width - left - right);
            return top + getSkinnable().getGraphic().prefHeight(inside) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + getSkinnable().getGraphic().prefWidth(-1) + right;
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + getSkinnable().getGraphic().minWidth(-1) + right;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            getSkinnable().getGraphic().resizeRelocate(x, y, width, height);
        }
    }
}
