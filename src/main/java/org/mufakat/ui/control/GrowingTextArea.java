package org.mufakat.ui.control;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** A field of text that is as high as its words, so that the page scrolls and the field never does. */
public final class GrowingTextArea extends TextArea {
    private final Text measure = new Text();

    /** An empty field, one line high. */
    public GrowingTextArea() {
        getStyleClass().add("growing-text");
        setWrapText(true);
        setPrefRowCount(1);
        // As the platform's style sheet has the words in the field measured.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setPrefColumnCount(10);
        setMaxHeight(USE_PREF_SIZE);
        textProperty().addListener(changed -> requestLayout());
        promptTextProperty().addListener(changed -> requestLayout());
        fontProperty().addListener(changed -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        CaretInView.follow(this, caretPositionProperty(), this::caretBounds);
    }

    private Optional<Bounds> caretBounds() {
        if (getSkin() instanceof TextAreaSkin skin) {
            Rectangle2D at = skin.getCharacterBounds(getCaretPosition());
            return Optional.of(new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
        }
        return Optional.empty();
    }

    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** The skin keeps its words as a bitmap, which could still show what stood there before they were scrolled to. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }

    /** As wide as it is given decides how high it must be. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** No row of a form squeezes it below its words. */
    @Override
    protected double computeMinHeight(double width) {
        return width > 0 ? computePrefHeight(width) : heightOf("", 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        return heightOf(getText().isEmpty() ? getPromptText() : getText(), across);
    }

    private double heightOf(String words, double across) {
        var padding = lookup(".content") instanceof Region content ? content.getPadding() : Insets.EMPTY;
        double around = snappedLeftInset() + snappedRightInset() + padding.getLeft() + padding.getRight();
        measure.setFont(getFont());
        measure.setText(words);
        measure.setWrappingWidth(Math.max(0, across - around));
        return snapSizeY(measure.getLayoutBounds().getHeight() + padding.getTop() + padding.getBottom()
                + snappedTopInset() + snappedBottomInset());
    }
}
