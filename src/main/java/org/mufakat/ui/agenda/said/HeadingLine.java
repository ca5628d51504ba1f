package org.mufakat.ui.agenda.said;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A heading with what belongs to it at the end of its line; where both do not fit, the end stands in lines below. */
final class HeadingLine extends Pane {
    private static final double GAP = 8;
    private static final double BETWEEN_LINES = 4;

    private final Node name;
    private final List<Node> end;

    HeadingLine(Node name, List<Node> end) {
        this.name = name;
        this.end = end;
        getStyleClass().add("said-heading");
        getChildren().add(name);
        getChildren().addAll(end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(name.prefWidth(-1) + GAP + widthOfEnd());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double widthOfEnd() {
        return end.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, end.size() - 1);
    }

    /** Places all, or only says how high that is. */
    private double place(double width, boolean really) {
        double line = snapSizeY(getManagedChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0));
        boolean together = name.prefWidth(-1) + GAP + widthOfEnd() <= width;
        double x = together ? width - widthOfEnd() : 0;
        double y = together ? 0 : line;
        put(name, 0, 0, line, really);
        for (Node node : end) {
            double across = node.prefWidth(-1);
            if (x > 0 && x + across > width + 0.5) {
                x = 0;
                y += line + BETWEEN_LINES;
            }
            put(node, x, y, line, really);
            x += across + GAP;
        }
        return y + line;
    }

    private void put(Node node, double x, double y, double line, boolean really) {
        if (really) {
            double high = node.prefHeight(-1);
            node.resizeRelocate(snapPositionX(x), snapPositionY(y + (line - high) / 2), snapSizeX(node.prefWidth(-1)),
                    high);
        }
    }
}
