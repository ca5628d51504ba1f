package org.mufakat.ui.agenda;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.mufakat.ui.control.GrowingTextArea;

/** Number, title and state in one line: the number as wide as it is, the title as high as it must be. */
final class TitleLine extends Pane {
    private static final double AROUND = 16;
    private static final int MOST_OF_THE_LINE = 3;

    private final TextField number;
    private final GrowingTextArea title;
    private final Region state;

    TitleLine(TextField number, GrowingTextArea title, Region state) {
        this.number = number;
        this.title = title;
        this.state = state;
        number.prefWidthProperty().bind(Bindings.createDoubleBinding(this::widthOfNumber, number.textProperty(),
                number.promptTextProperty(), number.fontProperty()));
        getChildren().addAll(number, title, state);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? getWidth() : width;
        return snapSizeY(Math.max(title.prefHeight(widthOfTitle(across)), number.prefHeight(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double first = widthOfNumber(getWidth());
        double last = widthOfState();
        double across = widthOfTitle(getWidth());
        number.resizeRelocate(0, 0, first, number.prefHeight(-1));
        title.resizeRelocate(snapPositionX(first), 0, across, title.prefHeight(across));
        double height = state.prefHeight(last);
        state.resizeRelocate(snapPositionX(getWidth() - last),
                snapPositionY(Math.max(0, (number.prefHeight(-1) - height) / 2)), last, height);
    }

    private double widthOfTitle(double across) {
        return Math.max(80, snapSizeX(across - widthOfNumber(across) - widthOfState()));
    }

    /** A number that is as long as a title scrolls in its field, and the title keeps its place. */
    private double widthOfNumber(double across) {
        return Math.min(number.prefWidth(-1), snapSizeX(across / MOST_OF_THE_LINE));
    }

    private double widthOfState() {
        return state.isManaged() ? snapSizeX(state.prefWidth(-1)) : 0;
    }

    private double widthOfNumber() {
        var measure = new Text(number.getText().isEmpty() ? number.getPromptText() : number.getText());
        measure.setFont(number.getFont());
        return Math.ceil(measure.getLayoutBounds().getWidth()) + AROUND;
    }
}
